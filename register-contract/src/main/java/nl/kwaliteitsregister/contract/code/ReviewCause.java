package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a step is looked at again (domain §4.5). */
public enum ReviewCause {
    YEARLY("yearly"),
    /** An incident it rests on carries nothing any longer. */
    INCIDENT_DROPPED("incident-dropped"),
    /** A student was erased (domain §5). */
    SOURCE_ERASED("source-erased");

    private final String code;

    ReviewCause(String code) {
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
