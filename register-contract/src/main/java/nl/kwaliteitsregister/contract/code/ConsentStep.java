package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a student agreed may be done with a signal (domain §4.4). */
public enum ConsentStep {
    RECORD("record"),
    TALK_TO_HOST("talk-to-host"),
    SHARE("share"),
    QUOTE("quote");

    private final String code;

    ConsentStep(String code) {
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
