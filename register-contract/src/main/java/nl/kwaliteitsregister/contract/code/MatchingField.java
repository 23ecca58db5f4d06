package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What two registrations of hosts have in common (domain §3). */
public enum MatchingField {
    KVK_NUMBER("kvk-number"),
    RSIN("rsin"),
    /** A name or trade name, however it is written. */
    NAME("name"),
    /** Postal code and house number. */
    ADDRESS("address"),
    /** Internet domain. */
    DOMAIN("domain");

    private final String code;

    MatchingField(String code) {
        this.code = code;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
