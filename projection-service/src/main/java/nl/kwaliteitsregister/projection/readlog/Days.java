package nl.kwaliteitsregister.projection.readlog;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days that are asked about, both included. */
public record Days(LocalDate from, LocalDate until) {

    /** What is older is kept no longer (domain §4.6, §5), and shown no longer from the first day on. */
    public static final int MONTHS_KEPT = 24;

    /** @throws IllegalArgumentException when they end before they begin */
    public Days {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the days end before they begin");
        }
    }

    /** The first day of which reads are told on {@code today}. */
    public static LocalDate oldest(LocalDate today) {
        return today.minusMonths(MONTHS_KEPT);
    }

    public Stream<LocalDate> stream() {
        return from.datesUntil(until.plusDays(1));
    }
}
