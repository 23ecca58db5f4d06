package nl.kwaliteitsregister.register.incident;

/** Whether the facts of an incident may go out to the employer now (domain §4.4). */
public enum Clearance {
    /** Every student concerned agreed, or a safety override was agreed to, and nobody has to be waited for. */
    FREE,
    /** A student concerned did not agree to "talk to the host". */
    NO_CONSENT,
    /** A student may be recognised, is not graded yet, and did not ask for it sooner. */
    WAITS
}
