package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a check-in was held (CI14). */
public enum Channel {
    VISIT("visit"),
    CALL("call"),
    ONLINE("online"),
    THREE_WAY_TALK("three-way-talk");

    private final String code;

    Channel(String code) {
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
