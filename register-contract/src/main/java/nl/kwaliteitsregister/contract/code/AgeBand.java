package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Age of a student, no finer than rules need (domain §5). */
public enum AgeBand {
    UNDER_16("under-16"),
    AGED_16_17("16-17"),
    ADULT("18+");

    private final String code;

    AgeBand(String code) {
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
