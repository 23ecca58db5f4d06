package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Would the coordinator place an intern here again (AC8). */
public enum PlaceAgain {
    YES("yes"),
    WITH_CONDITIONS("with-conditions"),
    NO("no");

    private final String code;

    PlaceAgain(String code) {
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
