package nl.kwaliteitsregister.register.deadline.mongo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckInToHold;
import nl.kwaliteitsregister.register.deadline.Watched;

/** Deadlines of invented placements, and a clock that goes where it is set. */
public final class Sample {

    private static final InstitutionId SCHOOL = new InstitutionId("25XX");

    private Sample() {}

    /** A check-in of a placement, both by number. */
    public static Watched watched(int placement, int checkIn, LocalDate due) {
        var deadline = new CheckInToHold(
                new PlacementId(new UUID(0, placement)), SCHOOL, new CheckInId(new UUID(0, checkIn)), due);
        return new Watched(deadline, "event-" + placement, "request-" + placement, null);
    }

    /** A clock that tests move. */
    public static final class MovedClock extends Clock {

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
}
