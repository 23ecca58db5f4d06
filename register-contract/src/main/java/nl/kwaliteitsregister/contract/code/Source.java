package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a detail of a host came from; trade-register facts outrank entered ones (domain §3). */
public enum Source {
    TRADE_REGISTER("trade-register"),
    TRAINING_COMPANY_REGISTER("training-company-register"),
    INSTITUTION("institution"),
    EMPLOYER("employer");

    private final String code;

    Source(String code) {
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
