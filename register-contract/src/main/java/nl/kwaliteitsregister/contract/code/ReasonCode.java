package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a step was taken, in the only words that another school may see (domain §4.6). */
public enum ReasonCode {
    LEARNING_AND_SUPERVISION("learning-and-supervision"),
    WORKING_CONDITIONS_AND_AGREEMENTS("working-conditions-and-agreements"),
    SOCIAL_SAFETY("social-safety"),
    RECOGNITION_OR_IDENTITY("recognition-or-identity");

    private final String code;

    ReasonCode(String code) {
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
