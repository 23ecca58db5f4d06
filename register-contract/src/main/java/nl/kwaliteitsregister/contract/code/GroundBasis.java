package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the law knows a ground; it says nothing on whether the law was broken (domain §4.4). */
public enum GroundBasis {
    LAW("law"),
    MAY_BE_LAW("may-be-law"),
    OTHER("other");

    private final String code;

    GroundBasis(String code) {
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
