package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One batch in memory: each document is read once, takes its events in order, and is written once. Nothing is stored
 * here; the same records on the same documents give the same result.
 */
final class Fold<D> {

    /** A record that goes to the parked topic, behind the unit it is for. */
    record Parked(String unit, Received record, String cause, boolean gap) {}

    private final DocumentView<D> view;
    private final StateJson json;
    private final Instant now;
    private final Map<String, Working> units = new HashMap<>();
    private final List<Parked> parked = new ArrayList<>();

    Fold(DocumentView<D> view, StateJson json, Map<String, ViewDocument> stored, Instant now) {
        this.view = view;
        this.json = json;
        this.now = now;
        stored.forEach((id, document) -> units.put(id, new Working(document)));
    }

    /** What must be loaded to fold these records. */
    static Set<String> units(DocumentView<?> view, Collection<Received> records) {
        var ids = new TreeSet<String>();
        for (var record : records) {
            ids.add(record.keyUnit());
            if (record.event() != null) {
                ids.addAll(documents(view, record.event()));
            }
        }
        return ids;
    }

    /** A view that cannot say whose event it is fails on it as on any other fault; see {@link #add}. */
    private static Set<String> documents(DocumentView<?> view, RecordedEvent event) {
        try {
            return view.documents(event);
        } catch (RuntimeException e) {
            return Set.of();
        }
    }

    void add(Received record, boolean gap) {
        var key = unit(record.keyUnit());
        var event = record.event();
        if (event == null) {
            key.park(record, record.fault() == null ? "unreadable" : record.fault(), gap);
        } else if (key.block != null) {
            key.park(record, "behind another", gap);
        } else {
            try {
                view.documents(event).forEach(id -> unit(id).take(record, event, gap));
            } catch (RuntimeException e) {
                key.park(record, Faults.describe(e), gap);
            }
        }
    }

    private Working unit(String id) {
        return units.computeIfAbsent(id, absent -> new Working(ViewDocument.absent(absent)));
    }

    List<Parked> parked() {
        return parked;
    }

    List<ViewDocument> changed() {
        return units.values().stream()
                .filter(unit -> unit.changed)
                .map(Working::document)
                .toList();
    }

    private final class Working {

        private final ViewDocument stored;
        private @Nullable D body;
        private boolean read;
        private String source;
        private long offset;
        private @Nullable Block block;
        private boolean changed;

        Working(ViewDocument stored) {
            this.stored = stored;
            this.source = stored.source();
            this.offset = stored.offset();
            this.block = stored.block();
        }

        private long seen() {
            return block == null ? offset : Math.max(offset, block.last());
        }

        void take(Received record, RecordedEvent event, boolean gap) {
            if (record.offset() <= seen() && source.equals(record.partition().toString())) {
                return;
            }
            if (block != null) {
                park(record, "behind another", gap);
            } else if (gap) {
                park(record, "events of " + record.stream() + " before " + record.sequence() + " are missing", true);
            } else {
                apply(record, event);
            }
        }

        private void apply(Received record, RecordedEvent event) {
            try {
                requireSource(record);
                body = view.apply(stored.id(), body(), event);
                source = record.partition().toString();
                offset = record.offset();
                changed = true;
            } catch (RuntimeException e) {
                park(record, Faults.describe(e), false);
            }
        }

        private void requireSource(Received record) {
            if (!source.isEmpty() && !source.equals(record.partition().toString())) {
                throw new IllegalStateException("fed by " + source + " and by " + record.partition());
            }
        }

        private @Nullable D body() {
            if (!read) {
                body = stored.body() == null ? null : json.read(view.type(), stored.body());
                read = true;
            }
            return body;
        }

        void park(Received record, String cause, boolean gap) {
            if (record.offset() <= seen() && source.equals(record.partition().toString())) {
                return;
            }
            if (source.isEmpty()) {
                source = record.partition().toString();
            }
            block = block == null
                    ? new Block(now, cause, record.offset(), record.offset(), 1, Block.NOT_YET, 0)
                    : block.behind(record.offset());
            parked.add(new Parked(stored.id(), record, cause, gap));
            changed = true;
        }

        void parkedAt(int partition, long parkedOffset) {
            block = block == null ? null : block.parkedAt(partition, parkedOffset);
        }

        ViewDocument document() {
            var text = body == null ? stored.body() : json.write(view.type(), body);
            return new ViewDocument(stored.id(), stored.revision(), source, offset, text, block);
        }
    }

    /** Where the record that blocked its unit was parked. */
    void parkedAt(Parked first, int partition, long offset) {
        unit(first.unit()).parkedAt(partition, offset);
    }
}
