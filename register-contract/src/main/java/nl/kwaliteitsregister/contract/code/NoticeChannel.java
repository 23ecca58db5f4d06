package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a notice leaves, beside the employer's account (domain §4.5). */
public enum NoticeChannel {
    EMAIL("email"),
    /** Recorded, with a code. */
    LETTER("letter");

    private final String code;

    NoticeChannel(String code) {
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
