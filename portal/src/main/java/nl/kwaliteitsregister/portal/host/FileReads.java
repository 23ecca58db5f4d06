package nl.kwaliteitsregister.portal.host;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Who looked into the file of the own institution (domain §4.6), the latest first. */
public record FileReads(int page, int pages, int total, List<Look> reads) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int SHORT = 8;

    /** @param person opaque id of a colleague */
    public record Look(Instant at, String person, String role, String purpose, String what) {

        public ZonedDateTime when() {
            return at.atZone(AMSTERDAM);
        }

        /** Enough of the id to tell one colleague from another. */
        public String shortPerson() {
            return person.substring(0, Math.min(SHORT, person.length()));
        }
    }
}
