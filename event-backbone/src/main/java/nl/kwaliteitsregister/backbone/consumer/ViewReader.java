package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.backbone.store.StateJson;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Looks documents of a view up, by {@code _id}. */
public final class ViewReader<D> {

    private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

    private final DocumentView<D> view;
    private final MongoDatabase database;
    private final Supplier<String> group;
    private final StateJson json = new StateJson();

    public ViewReader(DocumentView<D> view, MongoDatabase database) {
        this(view, database, view::group);
    }

    /** @param group of the version to read, asked for at each look-up: another one may be live by then */
    public ViewReader(DocumentView<D> view, MongoDatabase database, Supplier<String> group) {
        this.view = view;
        this.database = database;
        this.group = group;
    }

    private Map<String, ViewDocument> load(Collection<String> ids) {
        return documents().load(ids);
    }

    private ViewDocuments documents() {
        return new ViewDocuments(database.getCollection(group.get()));
    }

    /**
     * @param revision goes up with every write
     * @param incompleteSince events that came since then are parked; absent when the document is complete
     */
    public record Viewed<D>(D document, long revision, Optional<Instant> incompleteSince) {}

    public Optional<Viewed<D>> find(String id) {
        var found = load(Stream.concat(Stream.of(id), keyUnits(id)).toList());
        @Nullable ViewDocument document = found.get(id);
        return document == null || document.body() == null
                ? Optional.empty()
                : Optional.of(new Viewed<>(
                        json.read(view.type(), document.body()), document.revision(), incompleteSince(found)));
    }

    /**
     * Several documents, in one look-up.
     *
     * @param documents by id; one that is not stored is not in it
     * @param incompleteSince events for any of them, also for those not stored, that came since then are parked
     */
    public record Found<D>(Map<String, D> documents, Optional<Instant> incompleteSince) {}

    public Found<D> findAll(Collection<String> ids) {
        var units = new TreeSet<>(ids);
        ids.forEach(id -> keyUnits(id).forEach(units::add));
        var found = load(units);
        var bodies = new LinkedHashMap<String, D>();
        for (var id : ids) {
            @Nullable ViewDocument document = found.get(id);
            if (document != null && document.body() != null) {
                bodies.put(id, json.read(view.type(), document.body()));
            }
        }
        return new Found<>(bodies, incompleteSince(found));
    }

    /** Ids of all documents that begin so, in no order, read as they are asked for: for whoever needs all. */
    public Stream<String> ids(String beginning) {
        var cursor = documents().ids(beginning).iterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
                .onClose(cursor::close);
    }

    private Stream<String> keyUnits(String id) {
        return view.topics().stream().map(topic -> Received.keyUnit(topic, view.keyOf(id)));
    }

    private static Optional<Instant> incompleteSince(Map<String, ViewDocument> found) {
        return found.values().stream()
                .flatMap(unit -> Stream.ofNullable(unit.block()))
                .map(Block::since)
                .min(Instant::compareTo);
    }

    /** Whether the view has taken the stream's events up to this one, or parked them. */
    public boolean reached(Position position) {
        @Nullable
        Document cursor = database.getCollection(group.get() + ".cursors")
                .find(Filters.eq("_id", position.stream().toString()))
                .first();
        return (cursor == null ? -1 : cursor.getLong("sequence")) >= position.sequence();
    }

    /** Waits until it has ({@code Register-After}, architecture §4); false when that takes too long. */
    public boolean await(Position position, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        while (!reached(position)) {
            if (System.nanoTime() >= until || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }
}
