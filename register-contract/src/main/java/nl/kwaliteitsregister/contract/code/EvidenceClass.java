package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How well an incident is supported; it only ever goes forward (domain §4.4). */
public enum EvidenceClass {
    /** Ervaren: a student told it, and asked no more than that it is kept. */
    EXPERIENCED("experienced"),
    /** Gemeld: told so that something is done about it. */
    REPORTED("reported"),
    /** Ondersteund: by a second source that did not learn it from the first. */
    CORROBORATED("corroborated"),
    /** Vastgesteld: found by two people after hearing the host, by an authority, or said by the host itself. */
    ESTABLISHED("established");

    private final String code;

    EvidenceClass(String code) {
        this.code = code;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    public boolean isAtLeast(EvidenceClass other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return code;
    }
}
