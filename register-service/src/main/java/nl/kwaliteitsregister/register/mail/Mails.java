package nl.kwaliteitsregister.register.mail;

import java.time.Instant;
import java.util.List;

/** Mails that wait. One that is done is taken out. */
public interface Mails {

    /** Writes it down, unless it is there. */
    void add(Mail mail);

    /** Those whose time has come, the longest waiting first. */
    List<Mail> due(Instant now);

    /**
     * Takes one for this process alone, until then.
     *
     * @param now as it was found
     * @param begun the same with the attempt that begins
     * @return whether nobody else took it since it was found
     */
    boolean claim(Mail now, Mail begun, Instant until);

    /** Leaves it for later, as it is then. */
    void release(Mail mail, Instant nextAt);

    void remove(Mail mail);
}
