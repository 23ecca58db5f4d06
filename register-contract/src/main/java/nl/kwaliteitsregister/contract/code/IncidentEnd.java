package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an incident ended without blame on anyone (domain §4.4). */
public enum IncidentEnd {
    /** Weerlegd: shown untrue; stops counting at once, everywhere. */
    REFUTED("refuted"),
    /** Niet vast te stellen: carries nothing above L0. */
    UNRESOLVED("unresolved"),
    /** The student took consent back after something had gone out, or nobody is left who told it; counts no further. */
    WITHDRAWN("withdrawn");

    private final String code;

    IncidentEnd(String code) {
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
