package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why the facts of an incident may not be told to the employer (domain §4.4). */
public enum Withholding {
    /** Nobody who told it agreed to "talk to the host". */
    NO_CONSENT("no-consent"),
    CONSENT_WITHDRAWN("consent-withdrawn");

    private final String code;

    Withholding(String code) {
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
