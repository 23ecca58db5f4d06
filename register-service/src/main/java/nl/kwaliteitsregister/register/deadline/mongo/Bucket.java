package nl.kwaliteitsregister.register.deadline.mongo;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.register.deadline.Watched;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is due on a day.
 *
 * @param revision goes up with every claim
 * @param claimedBy instance that fires it, until then
 * @param entries in the order of their days
 */
public record Bucket(
        String id,
        long revision,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        List<Entry> entries) {

    static final String REVISION = "revision";
    static final String CLAIMED_BY = "claimedBy";
    static final String CLAIMED_UNTIL = "claimedUntil";
    static final String ENTRIES = "entries";
    private static final int NUMBER_PER_DAY = 64;

    static List<String> idsOf(LocalDate day) {
        return IntStream.range(0, NUMBER_PER_DAY)
                .mapToObj(number -> id(day, number))
                .toList();
    }

    static String idFor(Entry entry, LocalDate day) {
        var stream = entry.watched().deadline().stream();
        return id(day, Math.floorMod(stream.toString().hashCode(), NUMBER_PER_DAY));
    }

    private static String id(LocalDate day, int number) {
        return day + "/" + number;
    }

    static Bucket read(Document stored) {
        @Nullable Date until = stored.getDate(CLAIMED_UNTIL);
        @Nullable Document entries = stored.get(ENTRIES, Document.class);
        return new Bucket(
                stored.getString("_id"),
                stored.getLong(REVISION),
                stored.getString(CLAIMED_BY),
                until == null ? null : until.toInstant(),
                entries == null ? List.of() : entries(entries));
    }

    private static List<Entry> entries(Document stored) {
        return stored.keySet().stream()
                .map(id -> entry(id, stored.get(id, Document.class)))
                .sorted(comparing((Entry entry) -> entry.watched().deadline().due())
                        .thenComparing(Entry::id))
                .toList();
    }

    private static Entry entry(String id, Document stored) {
        @Nullable String refusedOn = stored.getString("refusedOn");
        var watched = new Watched(
                DeadlineDocument.read(stored.get("deadline", Document.class)),
                stored.getString("cause"),
                stored.getString("correlation"),
                stored.getString("trace"));
        return new Entry(id, watched, refusedOn == null ? null : LocalDate.parse(refusedOn));
    }

    static Document write(Entry entry) {
        var refusedOn = entry.refusedOn();
        var watched = entry.watched();
        return new Document("deadline", DeadlineDocument.of(watched.deadline()))
                .append("cause", watched.cause())
                .append("correlation", watched.correlationId())
                .append("trace", watched.traceparent())
                .append("refusedOn", refusedOn == null ? null : refusedOn.toString());
    }

    boolean isFree(String instance, Instant now) {
        return claimedUntil == null || !now.isBefore(claimedUntil) || instance.equals(claimedBy);
    }
}
