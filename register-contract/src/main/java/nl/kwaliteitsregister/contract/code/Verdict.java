package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a decision that somebody contested, or that was looked at again (domain §4.5). */
public enum Verdict {
    /** It stands. */
    UPHELD("upheld"),
    /** It never counted. */
    ANNULLED("annulled");

    private final String code;

    Verdict(String code) {
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
