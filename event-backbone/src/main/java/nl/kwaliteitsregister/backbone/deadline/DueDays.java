package nl.kwaliteitsregister.backbone.deadline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All deadlines that are still to be fired, by day. */
public final class DueDays {

    /** How long a claim lasts: much longer than firing a bucket, so that it ends only for an instance that died. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> buckets;
    private final Progress progress;
    private final DueForm form;
    private final Clock clock;
    private final String instance;

    public DueDays(MongoDatabase database, DueForm form, Clock clock, String instance) {
        this.buckets = database.getCollection("deadlines");
        this.progress = new Progress(database.getCollection("deadlines.progress"), clock);
        this.form = form;
        this.clock = clock;
        this.instance = instance;
    }

    public Progress progress() {
        return progress;
    }

    /** Sets deadlines; one whose day was left behind already is due at once. */
    public void watch(Collection<Watched> deadlines) {
        put(deadlines.stream().map(one -> Entry.of(one, form)).toList());
    }

    /** Moves what is left of a day to that of now. */
    public void carry(Collection<Entry> entries) {
        put(entries);
    }

    private void put(Collection<Entry> entries) {
        var left = List.copyOf(entries);
        while (!left.isEmpty()) {
            var earliest = progress.closing().plusDays(1);
            write(left, earliest);
            var closing = progress.closing();
            left = left.stream()
                    .filter(entry -> !dayOf(entry, earliest).isAfter(closing))
                    .toList();
        }
    }

    private void write(List<Entry> entries, LocalDate earliest) {
        var writes = new ArrayList<WriteModel<Document>>();
        entries.stream()
                .collect(groupingBy(entry -> Bucket.idFor(entry, dayOf(entry, earliest))))
                .forEach((bucket, together) -> {
                    var changes = new ArrayList<Bson>();
                    together.forEach(
                            entry -> changes.add(set(Bucket.ENTRIES + "." + entry.id(), Bucket.write(entry, form))));
                    changes.add(setOnInsert(Bucket.REVISION, 0L));
                    writes.add(new UpdateOneModel<>(
                            eq("_id", bucket), combine(changes), new UpdateOptions().upsert(true)));
                });
        try {
            buckets.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException raced) {
            if (!raced.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                throw raced;
            }
            buckets.bulkWrite(writes, new BulkWriteOptions().ordered(false)); // another instance made the bucket first
        }
    }

    /** The day under which it is kept: its own, or the first one that is not being left behind. */
    private static LocalDate dayOf(Entry entry, LocalDate earliest) {
        var due = entry.watched().deadline().due();
        return due.isBefore(earliest) ? earliest : due;
    }

    /** What is to be fired on that day, bucket by bucket. */
    public List<Bucket> on(LocalDate day) {
        return buckets.find(in("_id", Bucket.idsOf(day))).into(new ArrayList<>()).stream()
                .map(stored -> Bucket.read(stored, form))
                .filter(bucket -> !bucket.isEmpty())
                .toList();
    }

    /** The bucket for this instance alone, for a while; empty when another one has it, or was faster. */
    public Optional<Bucket> claim(Bucket bucket) {
        var now = clock.instant();
        if (!bucket.isFree(instance, now)) {
            return Optional.empty();
        }
        var until = now.plus(CLAIM);
        var claimed = buckets.updateOne(
                and(eq("_id", bucket.id()), eq(Bucket.REVISION, bucket.revision())),
                combine(
                        set(Bucket.REVISION, bucket.revision() + 1),
                        set(Bucket.CLAIMED_BY, instance),
                        set(Bucket.CLAIMED_UNTIL, Date.from(until))));
        return claimed.getMatchedCount() == 1
                ? Optional.of(new Bucket(
                        bucket.id(), bucket.revision() + 1, instance, until, bucket.entries(), bucket.unknown()))
                : Optional.empty();
    }

    /**
     * Takes out what was fired, marks what was refused, and ends the claim. What was fired is taken out also when the
     * claim ended meanwhile: it was fired.
     */
    public void settle(Bucket claimed, Collection<Entry> fired, Collection<Entry> refused) {
        var changes = new ArrayList<Bson>();
        fired.forEach(entry -> changes.add(unset(Bucket.ENTRIES + "." + entry.id())));
        refused.forEach(entry -> changes.add(set(Bucket.ENTRIES + "." + entry.id(), Bucket.write(entry, form))));
        var release = set(Bucket.CLAIMED_UNTIL, Date.from(Instant.EPOCH));
        var released = buckets.updateOne(
                and(eq("_id", claimed.id()), eq(Bucket.REVISION, claimed.revision())),
                changes.isEmpty() ? release : combine(combine(changes), release));
        if (released.getMatchedCount() == 0 && !changes.isEmpty()) {
            buckets.updateOne(eq("_id", claimed.id()), combine(changes));
        }
    }

    /** Forgets the buckets of a day that is done. */
    public void forget(LocalDate day) {
        buckets.deleteMany(in("_id", Bucket.idsOf(day)));
    }
}
