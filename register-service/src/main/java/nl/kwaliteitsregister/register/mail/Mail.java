package nl.kwaliteitsregister.register.mail;

import java.time.Duration;
import java.time.Instant;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;

/**
 * A notice that waits to be mailed.
 *
 * @param id that of the event by which it was sent
 * @param begun attempts of which nobody knows that they failed
 * @param failed attempts in which the server certainly took nothing
 * @param since when it was written down
 */
public record Mail(
        String id, LadderId ladder, NoticeId notice, ContactId contact, int begun, int failed, Instant since) {

    /** A killed process sends it twice at most. */
    private static final int MOST_BEGUN = 2;

    private static final Duration GIVE_UP_AFTER = Duration.ofHours(48);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    public static Mail toSend(String id, LadderId ladder, NoticeId notice, ContactId contact, Instant now) {
        return new Mail(id, ladder, notice, contact, 0, 0, now);
    }

    /** Whether it is not tried again: it may have gone out twice already, or the server has been away too long. */
    public boolean isGivenUp(Instant now) {
        return begun >= MOST_BEGUN || now.isAfter(since.plus(GIVE_UP_AFTER));
    }

    /** Counted before it is sent: whoever comes after a crash knows of it. */
    public Mail beginning() {
        return new Mail(id, ladder, notice, contact, begun + 1, failed, since);
    }

    /** The server took nothing: this attempt sent nothing. */
    public Mail notTaken() {
        return new Mail(id, ladder, notice, contact, begun - 1, failed + 1, since);
    }

    /** How long to wait after failures: a minute, doubled up to about an hour. */
    public Duration pause() {
        return SHORTEST_PAUSE.multipliedBy(1L << Math.min(Math.max(failed - 1, 0), DOUBLINGS));
    }
}
