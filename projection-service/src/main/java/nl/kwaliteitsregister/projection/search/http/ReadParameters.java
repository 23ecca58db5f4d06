package nl.kwaliteitsregister.projection.search.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;

/** Reads parameters of an address and collects what is wrong with them; what is absent is no fault. */
final class ReadParameters {

    private static final Pattern SECTOR = Pattern.compile("(2008|2025)-([A-V])");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final Faults faults;

    ReadParameters(Faults faults) {
        this.faults = faults;
    }

    /** Values by the codes they are written with. */
    record Codes<E>(Map<String, E> values) {

        static <E> Codes<E> of(E[] values, Function<E, String> code) {
            return new Codes<>(Arrays.stream(values)
                    .collect(Collectors.toMap(code, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
        }
    }

    <E> Set<E> each(String name, @Nullable List<String> written, Codes<E> codes) {
        var read = new LinkedHashSet<E>();
        for (var code : written == null ? List.<String>of() : written) {
            read(name, code, codes, read);
        }
        return read;
    }

    <E> E one(String name, @Nullable String written, Codes<E> codes, E usual) {
        var read = each(name, written == null ? null : List.of(written), codes);
        return read.isEmpty() ? usual : read.iterator().next();
    }

    private <E> void read(String name, String code, Codes<E> codes, Set<E> into) {
        var value = codes.values().get(code);
        if (value == null) {
            faults.add(name, "expected-one-of", String.join(", ", codes.values().keySet()));
        } else {
            into.add(value);
        }
    }

    Set<SbiSection> sectors(String name, @Nullable List<String> written) {
        var read = new LinkedHashSet<SbiSection>();
        for (var code : written == null ? List.<String>of() : written) {
            var matched = SECTOR.matcher(code);
            if (matched.matches()) {
                read.add(new SbiSection(
                        Integer.parseInt(matched.group(1)), matched.group(2).charAt(0)));
            } else {
                faults.add(name, "expected-sector");
            }
        }
        return read;
    }

    @Nullable
    Boolean yesOrNo(String name, @Nullable String written) {
        faults.when(written != null && !Set.of("true", "false").contains(written), name, "expected-true-or-false");
        return written == null ? null : Boolean.valueOf(written);
    }

    int number(String name, @Nullable String written, int usual, int least, int most) {
        if (written == null) {
            return usual;
        }
        if (!NUMBER.matcher(written).matches()) {
            faults.add(name, "expected-whole-number");
            return usual;
        }
        var number = Integer.parseInt(written);
        faults.between(name, number, least, most);
        return Math.clamp(number, least, most);
    }

    /** A misspelt filter would let everything through. */
    void known(Set<String> given, Set<String> names) {
        given.stream()
                .filter(it -> !names.contains(it))
                .sorted()
                .forEach(it -> faults.add(
                        it, "unknown-parameter", names.stream().sorted().collect(Collectors.joining(", "))));
    }
}
