package nl.kwaliteitsregister.backbone.deadline;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is due on a day.
 *
 * @param revision goes up with every claim
 * @param claimedBy instance that fires it, until then
 * @param entries in the order of their days
 * @param unknown number of entries that only a newer version of the register can read
 */
public record Bucket(
        String id,
        long revision,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        List<Entry> entries,
        int unknown) {

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

    static Bucket read(Document stored, DueForm form) {
        @Nullable Date until = stored.getDate(CLAIMED_UNTIL);
        @Nullable Document entries = stored.get(ENTRIES, Document.class);
        return of(
                stored.getString("_id"),
                stored.getLong(REVISION),
                stored.getString(CLAIMED_BY),
                until == null ? null : until.toInstant(),
                entries == null ? new Document() : entries,
                form);
    }

    private static Bucket of(
            String id,
            long revision,
            @Nullable String claimedBy,
            @Nullable Instant claimedUntil,
            Document stored,
            DueForm form) {
        var entries = entries(stored, form);
        return new Bucket(id, revision, claimedBy, claimedUntil, entries, stored.size() - entries.size());
    }

    private static List<Entry> entries(Document stored, DueForm form) {
        return stored.keySet().stream()
                .flatMap(id -> entry(id, stored.get(id, Document.class), form).stream())
                .sorted(comparing((Entry entry) -> entry.watched().deadline().due())
                        .thenComparing(Entry::id))
                .toList();
    }

    private static Optional<Entry> entry(String id, Document stored, DueForm form) {
        @Nullable String refusedOn = stored.getString("refusedOn");
        return form.read(stored.get("deadline", Document.class))
                .map(deadline -> new Watched(
                        deadline,
                        stored.getString("cause"),
                        stored.getString("correlation"),
                        stored.getString("trace")))
                .map(watched -> new Entry(id, watched, refusedOn == null ? null : LocalDate.parse(refusedOn)));
    }

    static Document write(Entry entry, DueForm form) {
        var refusedOn = entry.refusedOn();
        var watched = entry.watched();
        return new Document("deadline", form.write(watched.deadline()))
                .append("cause", watched.cause())
                .append("correlation", watched.correlationId())
                .append("trace", watched.traceparent())
                .append("refusedOn", refusedOn == null ? null : refusedOn.toString());
    }

    boolean isEmpty() {
        return entries.isEmpty() && unknown == 0;
    }

    boolean isFree(String instance, Instant now) {
        return claimedUntil == null || !now.isBefore(claimedUntil) || instance.equals(claimedBy);
    }
}
