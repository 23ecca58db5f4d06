package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a person comes to do (domain §2); given by a grant, never by a token. */
public enum Role {
    COORDINATOR("coordinator"),
    SUPERVISOR("supervisor"),
    PEER_COACH("peer-coach"),
    CONFIDANT("confidant"),
    DECISION_MAKER("decision-maker"),
    APPEAL_COMMITTEE("appeal-committee"),
    EMPLOYER("employer"),
    NETWORK_MEMBER("network-member"),
    QUALITY_OFFICER("quality-officer"),
    ADMINISTRATOR("administrator"),
    /** Another system of an institution that enters records for it, such as a placement or evaluation system. */
    SYSTEM("system");

    private final String code;

    Role(String code) {
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
