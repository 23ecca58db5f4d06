package nl.kwaliteitsregister.edge.json;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.Rsin;
import nl.kwaliteitsregister.edge.problem.Fault;

/** Names what should have stood where a value does not fit. Never the value itself: it may be personal. */
final class Expected {

    /** Written forms that have a text of their own: {@code expected-kvk-number}. */
    private static final Set<Class<?>> NAMED =
            Set.of(KvkNumber.class, EstablishmentNumber.class, Rsin.class, InstitutionId.class);

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    private Expected() {}

    static Fault fault(String field, Type type, Exception wrong) {
        if (!(type instanceof Class<?> expected)) {
            return Fault.of(field, "unexpected-form");
        }
        if (expected.isEnum()) {
            var codes = Arrays.stream(expected.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            return Fault.of(field, "expected-one-of", String.join(", ", codes));
        }
        if (NAMED.contains(expected)) {
            return Fault.of(field, "expected-" + kebab(expected.getSimpleName()));
        }
        if (expected.getSimpleName().endsWith("Id") && expected.isRecord()) {
            return Fault.of(field, "expected-id");
        }
        if (WHOLE_NUMBERS.contains(expected)) {
            return Fault.of(field, "expected-whole-number");
        }
        if (Number.class.isAssignableFrom(expected) || expected.equals(double.class)) {
            return Fault.of(field, "expected-number");
        }
        if (expected.equals(boolean.class) || expected.equals(Boolean.class)) {
            return Fault.of(field, "expected-true-or-false");
        }
        if (expected.equals(LocalDate.class)) {
            return Fault.of(field, "expected-day");
        }
        return Fault.of(field, expected.equals(String.class) ? "expected-text" : "unexpected-form", reason(wrong));
    }

    /** What a guard in the contract says is wrong: those texts name forms, never values. */
    private static String reason(Exception wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException guard && guard.getMessage() != null) {
                return guard.getMessage();
            }
        }
        return "";
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
