package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a contact person is for. */
public enum ContactRole {
    CONTACT_POINT("contact-point"),
    SUPERVISOR("supervisor"),
    SIGNATORY("signatory");

    private final String code;

    ContactRole(String code) {
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
