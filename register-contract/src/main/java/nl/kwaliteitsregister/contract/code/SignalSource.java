package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who a signal came from (domain §4.4). */
public enum SignalSource {
    STUDENT("student"),
    PEER_COACH("peer-coach"),
    SUPERVISOR("supervisor"),
    COORDINATOR("coordinator"),
    HOST("host"),
    THIRD_PARTY("third-party"),
    PATTERN("pattern");

    private final String code;

    SignalSource(String code) {
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
