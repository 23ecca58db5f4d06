package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a hearing ended (domain §4.5). */
public enum HearingOutcome {
    ANSWERED("answered"),
    /** It was delivered, and the term passed. */
    NO_ANSWER("no-answer");

    private final String code;

    HearingOutcome(String code) {
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
