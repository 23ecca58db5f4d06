package nl.kwaliteitsregister.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How long until a last day, counted in days of the calendar from today. */
public record Days(LocalDate today) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    public static Days now() {
        return new Days(LocalDate.now(AMSTERDAM));
    }

    /** A moment by the clock of whoever reads the page, wherever this runs. */
    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(AMSTERDAM);
    }

    /** 0 on the last day itself, less when it has passed. */
    public long left(LocalDate through) {
        return ChronoUnit.DAYS.between(today, through);
    }
}
