package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Code lists of programmes (domain §6). */
public enum CodeList {
    CREBO("crebo"),
    CROHO("croho");

    private final String code;

    CodeList(String code) {
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
