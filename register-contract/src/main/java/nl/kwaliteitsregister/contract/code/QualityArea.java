package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** The areas of the quality profile (domain §4.3). */
public enum QualityArea {
    SAFETY("safety"),
    INCLUSION("inclusion"),
    LEARNING("learning"),
    SUPERVISION("supervision"),
    CONDITIONS("conditions");

    private final String code;

    QualityArea(String code) {
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
