package nl.kwaliteitsregister.register.mail;

/** Brings a letter to a mail server. */
@FunctionalInterface
public interface Courier {

    Handing hand(Letter letter);

    /** @param id names the mail to the server: the same for each attempt */
    record Letter(String id, String to, String subject, String text) {}

    /** What came of it. */
    enum Handing {
        TAKEN,
        /** The server will never take it: there is no such address, or it wants no such mail. */
        REFUSED,
        /** The server certainly took nothing, and may later. */
        NOT_TAKEN,
        /** The connection broke while the server had it. */
        UNKNOWN
    }
}
