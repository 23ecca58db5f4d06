package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What of a host continues at another one (domain §3). */
public enum Continuity {
    PEOPLE("people"),
    OWNERSHIP("ownership"),
    PLACE("place");

    private final String code;

    Continuity(String code) {
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
