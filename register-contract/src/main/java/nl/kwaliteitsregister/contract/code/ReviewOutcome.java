package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a review of a step found (domain §4.5). */
public enum ReviewOutcome {
    /** It goes on, never longer than it was. */
    STAYS("stays"),
    ENDS("ends");

    private final String code;

    ReviewOutcome(String code) {
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
