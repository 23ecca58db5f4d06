package nl.kwaliteitsregister.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests move. */
public final class MovedClock extends Clock {

    private volatile Instant now;

    public MovedClock(String now) {
        this.now = Instant.parse(now);
    }

    public void moveTo(String later) {
        now = Instant.parse(later);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("days of the register are days in Amsterdam");
    }
}
