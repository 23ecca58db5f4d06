package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a proposal is over without a decision (domain §4.5). */
public enum LapseCause {
    /** Not within 10 working days after the hearing. */
    NOT_DECIDED_IN_TIME("not-decided-in-time"),
    /** No hearing within 5 working days of an urgent stop. */
    NOT_HEARD_IN_TIME("not-heard-in-time"),
    /** Nothing is left that carries it. */
    INCIDENT_DROPPED("incident-dropped");

    private final String code;

    LapseCause(String code) {
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
