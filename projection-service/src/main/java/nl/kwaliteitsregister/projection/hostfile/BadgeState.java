package nl.kwaliteitsregister.projection.hostfile;

/** How a badge stands, in the words that everybody gets: why it is not valid is told to few (domain §4.7). */
public enum BadgeState {
    /** The host has not answered. */
    OFFERED("offered"),
    /** Never accepted, and cannot be any more. */
    WITHDRAWN("withdrawn"),
    VALID("valid"),
    /** Suspended, ended or over. */
    NOT_VALID_NOW("not-valid-now"),
    /** Another one took its place. */
    SUPERSEDED("superseded");

    private final String code;

    BadgeState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
