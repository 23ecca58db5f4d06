package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a step never counted (domain §4.5). */
public enum AnnulmentCause {
    OBJECTION("objection"),
    APPEAL("appeal"),
    /** What it rested on was shown untrue. */
    REFUTED("refuted"),
    /** A review found nothing left to rest on after consent was withdrawn. */
    CONSENT_WITHDRAWN("consent-withdrawn"),
    /** The step that it carried over from another host never counted. */
    ORIGIN_ANNULLED("origin-annulled");

    private final String code;

    AnnulmentCause(String code) {
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
