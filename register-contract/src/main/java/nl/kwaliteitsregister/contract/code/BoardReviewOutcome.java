package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a board review says (domain §4.5). */
public enum BoardReviewOutcome {
    /** L4 is to be proposed; it is decided as every L4 is. */
    PROPOSE_L4("propose-l4"),
    NO_STEP("no-step");

    private final String code;

    BoardReviewOutcome(String code) {
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
