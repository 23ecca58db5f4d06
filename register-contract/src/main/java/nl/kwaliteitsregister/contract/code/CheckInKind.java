package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which check-in of a placement (domain §4.2). */
public enum CheckInKind {
    /** Extra one, where a start was allowed by exception. */
    WEEK_1("week-1"),
    WEEK_2("week-2"),
    /** At the workplace. */
    HALFWAY("halfway"),
    /** Two weeks before the end. */
    BEFORE_END("before-end"),
    /** Any other, at any time. */
    EXTRA("extra");

    private final String code;

    CheckInKind(String code) {
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
