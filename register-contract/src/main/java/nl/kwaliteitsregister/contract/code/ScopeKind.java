package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a host a step is about (domain §4.5). */
public enum ScopeKind {
    /** One function, in one department or in all. */
    FUNCTION("function"),
    DEPARTMENT("department"),
    /** The host location as a whole. */
    LOCATION("location"),
    /** All locations of the KvK number, also those registered later. */
    COMPANY("company");

    private final String code;

    ScopeKind(String code) {
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
