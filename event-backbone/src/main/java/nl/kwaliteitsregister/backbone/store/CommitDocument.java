package nl.kwaliteitsregister.backbone.store;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.contract.codec.EventType;
import nl.kwaliteitsregister.contract.codec.TypedData;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.bson.Document;

/** The form of a commit in the store. Field names are for ever: a backup of years ago must still be read. */
final class CommitDocument {

    static final String POS = "pos";
    static final String SENT = "sent";
    static final String KEY = "idempotencyKey";
    static final String CONTENT = "idempotencyContent";
    static final String TIME = "time";
    static final String STREAM = "stream";

    private CommitDocument() {}

    static Document write(Commit commit, Place place) {
        var by = commit.by();
        var document = new Document("_id", commit.id())
                .append(STREAM, commit.stream().toString())
                .append("first", commit.first())
                .append(POS, place.toString())
                .append(SENT, false)
                .append(TIME, commit.time().toString())
                .append("actor", by.actor())
                .append("correlation", by.correlationId());
        putIfPresent(document, "previous", commit.previous());
        putIfPresent(document, "causation", by.causationId());
        putIfPresent(document, "traceparent", by.traceparent());
        if (by.idempotency() != null) {
            document.append(KEY, by.idempotency().key())
                    .append(CONTENT, by.idempotency().content());
        }
        return document.append(
                "events", commit.events().stream().map(CommitDocument::write).toList());
    }

    private static Document write(Commit.Entry entry) {
        return new Document("id", entry.id())
                .append("type", entry.data().type().toString())
                .append("data", entry.data().json());
    }

    private static void putIfPresent(Document document, String field, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    static StoredCommit read(Document document) {
        var commit = new Commit(
                StreamId.of(document.getString(STREAM)),
                document.getLong("first"),
                document.getLong("previous"),
                Instant.parse(document.getString(TIME)),
                circumstances(document),
                document.getList("events", Document.class).stream()
                        .map(CommitDocument::entry)
                        .toList());
        return new StoredCommit(commit, Place.of(document.getString(POS)), document.getBoolean(SENT, false));
    }

    /** A closed hole has a place and nothing else. */
    static boolean isHole(Document document) {
        return !document.containsKey(STREAM);
    }

    static Document hole(Place place) {
        return new Document("_id", "hole#" + place)
                .append(POS, place.toString())
                .append(SENT, true);
    }

    private static Circumstances circumstances(Document document) {
        var key = document.getString(KEY);
        return new Circumstances(
                document.getString("actor"),
                document.getString("correlation"),
                document.getString("causation"),
                document.getString("traceparent"),
                key == null ? null : new Idempotency(key, document.getString(CONTENT)),
                null);
    }

    private static Commit.Entry entry(Document document) {
        return new Commit.Entry(
                document.getString("id"),
                new TypedData(EventType.of(document.getString("type")), document.getString("data")));
    }

    static List<String> ids(StreamId stream, long from, long to) {
        return java.util.stream.LongStream.range(from, to)
                .mapToObj(first -> Commit.id(stream, first))
                .toList();
    }
}
