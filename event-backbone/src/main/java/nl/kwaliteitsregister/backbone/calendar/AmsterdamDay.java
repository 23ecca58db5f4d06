package nl.kwaliteitsregister.backbone.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days as they begin and end in Amsterdam: 23, 24 or 25 hours long (domain §4). */
public final class AmsterdamDay {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private AmsterdamDay() {}

    public static LocalDate at(Instant instant) {
        return LocalDate.ofInstant(instant, AMSTERDAM);
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }
}
