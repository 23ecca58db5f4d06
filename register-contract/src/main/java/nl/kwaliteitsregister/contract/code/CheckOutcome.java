package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Outcome of a pre-sales check (domain §4.1). */
public enum CheckOutcome {
    APPROVED("approved"),
    APPROVED_WITH_CONDITIONS("approved-with-conditions"),
    DEFERRED("deferred"),
    REFUSED("refused");

    private final String code;

    CheckOutcome(String code) {
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
