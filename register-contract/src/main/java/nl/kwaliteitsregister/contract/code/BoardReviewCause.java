package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a board review is raised by (domain §4.5). */
public enum BoardReviewCause {
    /** L1 and L2 ever, not annulled, at this institution. */
    TEN_WARNINGS("ten-warnings"),
    /** Live L2 at three institutions; each sees its own file and the count. */
    FINAL_WARNINGS_ELSEWHERE("final-warnings-elsewhere");

    private final String code;

    BoardReviewCause(String code) {
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
