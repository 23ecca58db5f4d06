package nl.kwaliteitsregister.backbone.decider;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a command is decided; the day is the calendar day in Amsterdam (domain §4). */
public record Moment(Instant now) {

    /** Days of the register are days here. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    public LocalDate today() {
        return LocalDate.ofInstant(now, AMSTERDAM);
    }
}
