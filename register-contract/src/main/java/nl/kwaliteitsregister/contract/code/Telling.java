package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How facts of an incident went out to the employer (domain §4.4, §4.5). */
public enum Telling {
    CONVERSATION("conversation"),
    HEARING("hearing"),
    NOTICE("notice");

    private final String code;

    Telling(String code) {
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
