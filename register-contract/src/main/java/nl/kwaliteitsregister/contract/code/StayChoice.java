package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an intern decides with the school when placements there are stopped (domain §4.2). */
public enum StayChoice {
    STAY("stay"),
    LEAVE("leave");

    private final String code;

    StayChoice(String code) {
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
