package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a person found who looked at what the rule had refused or ended (domain §4.7). */
public enum SecondLook {
    /** The facts are right. */
    STANDS("stands"),
    /** A fact is missing or wrong: it is mended where it was recorded, and the rule decides anew. */
    FACTS_TO_MEND("facts-to-mend");

    private final String code;

    SecondLook(String code) {
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
