package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Vocational (mbo) or applied-science (hbo) education. */
public enum EducationSector {
    MBO("mbo"),
    HBO("hbo");

    private final String code;

    EducationSector(String code) {
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
