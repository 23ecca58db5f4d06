package nl.kwaliteitsregister.register.hostimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a row can say about a host: the names of columns (CSV) and properties (JSON). */
public enum HostField {
    KVK_NUMBER("kvkNumber"),
    ESTABLISHMENT_NUMBER("establishmentNumber"),
    /** With {@link #REGISTER} and {@link #REGISTER_NUMBER}: a host of a register abroad. */
    REGISTER_COUNTRY("registerCountry"),
    REGISTER("register"),
    REGISTER_NUMBER("registerNumber"),
    /** The school's own number for a host in no register. */
    REGISTER_ID("registerId"),
    NAME("name"),
    /** Several are divided by {@code |}. */
    TRADE_NAMES("tradeNames"),
    RSIN("rsin"),
    LEERBEDRIJF_ID("leerbedrijfId"),
    SBI_CODE("sbiCode"),
    SBI_YEAR("sbiYear"),
    LEGAL_FORM("legalForm"),
    STAFF_COUNT("staffCount"),
    STREET("street"),
    HOUSE_NUMBER("houseNumber"),
    POSTAL_CODE("postalCode"),
    CITY("city"),
    COUNTRY("country"),
    DOMAIN("domain");

    private final String written;

    HostField(String written) {
        this.written = written;
    }

    /** As it is written in headers, properties and findings. */
    public String written() {
        return written;
    }

    /** Finds it however it is spelt: case, spaces, hyphens and underscores do not count. */
    public static Optional<HostField> named(String header) {
        var wanted = plain(header);
        return Arrays.stream(values())
                .filter(field -> plain(field.written).equals(wanted))
                .findFirst();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    /** All names, for who wrote another one. */
    public static String all() {
        return Arrays.stream(values()).map(HostField::written).collect(Collectors.joining(", "));
    }
}
