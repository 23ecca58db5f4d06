package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** When in the course of a placement something happened (domain §4.4). */
public enum Phase {
    ORIENTATION("orientation"),
    APPLICATION("application"),
    INTERVIEW("interview"),
    CHOICE("choice"),
    START("start"),
    DURING("during"),
    END("end"),
    AFTER("after");

    private final String code;

    Phase(String code) {
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
