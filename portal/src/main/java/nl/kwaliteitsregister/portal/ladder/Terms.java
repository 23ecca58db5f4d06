package nl.kwaliteitsregister.portal.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How long something can still be done. */
record Terms(LocalDate today) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static Terms now() {
        return new Terms(LocalDate.now(Clock.system(AMSTERDAM)));
    }

    /** Days after today up to and with this one; negative when it is past. */
    public long left(LocalDate last) {
        return ChronoUnit.DAYS.between(today, last);
    }
}
