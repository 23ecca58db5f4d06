package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From when a file is looked at, by both times (domain §4). A part keeps what happened as entries in the order of their
 * days, each with when it was told; an entry holds from its day until that of the next one. So a question about any
 * moment picks entries, and replays nothing.
 *
 * @param on last day whose facts count
 * @param before what was told from this instant on does not count
 */
public record AsOf(LocalDate on, Instant before) {

    /** All that is known. The calendar has no part in it: time alone never changes what is shown. */
    public static final AsOf NOW = new AsOf(LocalDate.MAX, Instant.MAX);

    private static final ZoneId DAYS = ZoneId.of("Europe/Amsterdam");

    /** What was shown at the end of that day. */
    public static AsOf shownOn(LocalDate day) {
        return new AsOf(day, day.plusDays(1).atStartOfDay(DAYS).toInstant());
    }

    /** What is known today about that day. */
    public static AsOf knownToday(LocalDate day) {
        return new AsOf(day, Instant.MAX);
    }

    /** Whether a fact had happened and was known. */
    public boolean counts(@Nullable Told told) {
        return told != null && wasTold(told.at()) && !told.on().isAfter(on);
    }

    boolean wasTold(Instant at) {
        return at.isBefore(before);
    }

    /** The entries that count, in their order. */
    <T> List<T> of(List<T> entries, Function<T, Told> told) {
        return entries.stream().filter(it -> counts(told.apply(it))).toList();
    }

    /** The entry that holds. */
    <T> Optional<T> latest(List<T> entries, Function<T, Told> told) {
        var counting = of(entries, told);
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
    }
}
