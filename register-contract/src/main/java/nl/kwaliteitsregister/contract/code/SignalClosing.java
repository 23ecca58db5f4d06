package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a signal was closed (domain §4.4). */
public enum SignalClosing {
    /** Severity 1 to 3, with the student's agreement. */
    RESOLVED_BY_TALKING("resolved-by-talking"),
    /** Something else was done about it, or nothing was left to do; the reason says what. */
    FOLLOWED_UP("followed-up"),
    /** Consent to keep it was taken back. */
    WITHDRAWN("withdrawn");

    private final String code;

    SignalClosing(String code) {
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
