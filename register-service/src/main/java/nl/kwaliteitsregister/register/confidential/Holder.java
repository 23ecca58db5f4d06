package nl.kwaliteitsregister.register.confidential;

/** Who holds a matter. */
public enum Holder {
    CONFIDANT,
    /** For signals about the school itself (S16) alone. */
    QUALITY_OFFICER
}
