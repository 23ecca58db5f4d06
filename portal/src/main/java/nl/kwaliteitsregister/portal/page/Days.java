package nl.kwaliteitsregister.portal.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How long until a last day, counted in days of the calendar from today. */
public record Days(LocalDate today) {

    public static Days now() {
        return new Days(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    }

    /** 0 on the last day itself, less when it has passed. */
    public long left(LocalDate through) {
        return ChronoUnit.DAYS.between(today, through);
    }
}
