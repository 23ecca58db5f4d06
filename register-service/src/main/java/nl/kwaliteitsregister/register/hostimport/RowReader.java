package nl.kwaliteitsregister.register.hostimport;

import static nl.kwaliteitsregister.register.hostimport.HostField.CITY;
import static nl.kwaliteitsregister.register.hostimport.HostField.COUNTRY;
import static nl.kwaliteitsregister.register.hostimport.HostField.DOMAIN;
import static nl.kwaliteitsregister.register.hostimport.HostField.ESTABLISHMENT_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.HOUSE_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.KVK_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.LEERBEDRIJF_ID;
import static nl.kwaliteitsregister.register.hostimport.HostField.LEGAL_FORM;
import static nl.kwaliteitsregister.register.hostimport.HostField.NAME;
import static nl.kwaliteitsregister.register.hostimport.HostField.POSTAL_CODE;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER_COUNTRY;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER_ID;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.RSIN;
import static nl.kwaliteitsregister.register.hostimport.HostField.SBI_CODE;
import static nl.kwaliteitsregister.register.hostimport.HostField.SBI_YEAR;
import static nl.kwaliteitsregister.register.hostimport.HostField.STAFF_COUNT;
import static nl.kwaliteitsregister.register.hostimport.HostField.STREET;
import static nl.kwaliteitsregister.register.hostimport.HostField.TRADE_NAMES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.Rsin;
import org.jspecify.annotations.Nullable;

/** Reads one row, and finds everything that is wrong with it. */
final class RowReader {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD]");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final RawRow row;
    private final List<Finding> findings;

    private RowReader(RawRow row) {
        this.row = row;
        this.findings = new ArrayList<>(row.findings());
    }

    /** What a row turned out to be. */
    sealed interface Reading {

        record Readable(HostRow host) implements Reading {}

        record Faulty(List<Finding> findings) implements Reading {}
    }

    static Reading read(RawRow row) {
        var reader = new RowReader(row);
        var identity = reader.identity();
        var details = reader.details(identity instanceof HostIdentity.TradeRegister ? "NL" : null);
        return identity == null || details == null || !reader.findings.isEmpty()
                ? new Reading.Faulty(reader.findings)
                : new Reading.Readable(new HostRow(row.number(), identity, details));
    }

    private @Nullable HostIdentity identity() {
        if (has(REGISTER_COUNTRY) || has(REGISTER) || has(REGISTER_NUMBER)) {
            return foreign();
        }
        if (has(REGISTER_ID)) {
            onlyIdentity(KVK_NUMBER, ESTABLISHMENT_NUMBER);
            required(CITY, 100);
            return line(REGISTER_ID, 40) == null ? null : guarded(REGISTER_ID, HostIdentity.Unregistered::new);
        }
        KvkNumber kvk = has(KVK_NUMBER) ? form(KVK_NUMBER, KvkNumber::new) : fault(KVK_NUMBER, "required");
        var establishment = form(ESTABLISHMENT_NUMBER, EstablishmentNumber::new);
        return kvk == null ? null : new HostIdentity.TradeRegister(kvk, establishment);
    }

    private @Nullable HostIdentity foreign() {
        onlyIdentity(KVK_NUMBER, ESTABLISHMENT_NUMBER, REGISTER_ID);
        String country = has(REGISTER_COUNTRY) ? country(REGISTER_COUNTRY) : fault(REGISTER_COUNTRY, "required");
        var register = required(REGISTER, 80);
        var number = required(REGISTER_NUMBER, 40);
        return country == null || register == null || number == null
                ? null
                : new HostIdentity.ForeignRegister(country, register, number);
    }

    /** A row names its host in one way. */
    private void onlyIdentity(HostField... others) {
        Arrays.stream(others).filter(this::has).forEach(other -> fault(other, "second-identity"));
    }

    private @Nullable HostDetails details(@Nullable String home) {
        var name = required(NAME, 200);
        var rsin = form(RSIN, Rsin::new);
        var details = new HostDetails(
                name == null ? "" : name,
                tradeNames(),
                rsin,
                line(LEERBEDRIJF_ID, 20),
                sbi(),
                legalForm(),
                number(STAFF_COUNT, 0, 10_000_000),
                address(home),
                line(DOMAIN, 253));
        return name == null ? null : details;
    }

    private List<String> tradeNames() {
        var names = value(TRADE_NAMES);
        return names == null || line(TRADE_NAMES, 2000) == null
                ? List.of()
                : Stream.of(names.split("\\|"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private HostDetails.@Nullable Sbi sbi() {
        if (!has(SBI_CODE) && !has(SBI_YEAR)) {
            return null;
        }
        var code = required(SBI_CODE, 5);
        Integer year = has(SBI_YEAR) ? number(SBI_YEAR, 1974, 2100) : fault(SBI_YEAR, "required");
        return code == null || year == null ? null : form(SBI_CODE, digits -> new HostDetails.Sbi(digits, year));
    }

    private @Nullable LegalForm legalForm() {
        var code = value(LEGAL_FORM);
        if (code == null) {
            return null;
        }
        var codes = Arrays.stream(LegalForm.values()).map(LegalForm::code).collect(Collectors.joining(", "));
        return Arrays.stream(LegalForm.values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseGet(() -> fault(LEGAL_FORM, "expected-one-of", codes));
    }

    private HostDetails.@Nullable Address address(@Nullable String home) {
        if (!has(STREET) && !has(HOUSE_NUMBER) && !has(POSTAL_CODE) && !has(CITY) && !has(COUNTRY)) {
            return null;
        }
        var city = required(CITY, 100);
        String country = has(COUNTRY) ? country(COUNTRY) : home == null ? fault(COUNTRY, "required") : home;
        var street = line(STREET, 200);
        var houseNumber = line(HOUSE_NUMBER, 20);
        var postalCode = line(POSTAL_CODE, 20);
        return city == null || country == null
                ? null
                : new HostDetails.Address(street, houseNumber, postalCode, city, country);
    }

    private @Nullable String country(HostField field) {
        var code = value(field);
        return code == null || COUNTRIES.contains(code) ? code : fault(field, "expected-country");
    }

    private @Nullable Integer number(HostField field, int least, int most) {
        var digits = value(field);
        if (digits == null) {
            return null;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            return fault(field, "expected-whole-number");
        }
        var number = Integer.parseInt(digits);
        return number < least || number > most
                ? fault(field, "out-of-range", Integer.toString(least), Integer.toString(most))
                : (Integer) number;
    }

    private @Nullable String required(HostField field, int most) {
        return has(field) ? line(field, most) : fault(field, "required");
    }

    private @Nullable String line(HostField field, int most) {
        var text = value(field);
        if (text != null && text.length() > most) {
            return fault(field, "too-long", Integer.toString(most));
        }
        return text != null && CONTROL.matcher(text).find() ? fault(field, "control-characters") : text;
    }

    /** A value with a written form of its own; what the form is says the text of {@code expected-<field>}. */
    private <T> @Nullable T form(HostField field, Function<String, T> type) {
        return has(field) ? guarded(field, type) : null;
    }

    private <T> @Nullable T guarded(HostField field, Function<String, T> type) {
        try {
            return type.apply(row.values().getOrDefault(field, ""));
        } catch (IllegalArgumentException otherForm) {
            return fault(field, "expected-" + kebab(field));
        }
    }

    private static String kebab(HostField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean has(HostField field) {
        return row.values().containsKey(field);
    }

    private @Nullable String value(HostField field) {
        return row.values().get(field);
    }

    private <T> @Nullable T fault(HostField field, String code, String... arguments) {
        findings.add(Finding.of(row.number(), field, row.values().getOrDefault(field, ""), code, arguments));
        return null;
    }
}
