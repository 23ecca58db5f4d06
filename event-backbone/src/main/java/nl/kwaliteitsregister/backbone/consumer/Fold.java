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

    private static final String BEHIND = "behind another";

    private final DocumentView<D> view;
    private final StateJson json;
    private final Instant now;
    private final Map<String, Working> units = new HashMap<>();
    private final List<ParkedRecord> parked = new ArrayList<>();

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
            key.park(record, String.valueOf(record.fault()), gap, now, parked);
        } else if (key.holds(record)) {
            key.park(record, BEHIND, gap, now, parked);
        } else {
            try {
                var ids = view.documents(event);
                ids.forEach(id -> mustBeUnderItsKey(record, id));
                ids.forEach(id -> unit(id).take(record, event, gap));
            } catch (RuntimeException e) {
                key.park(record, Faults.describe(e), gap, now, parked);
            }
        }
    }

    /** One key feeds a document: on that rest the order of its events and the slices of a batch. */
    private void mustBeUnderItsKey(Received record, String id) {
        if (!view.keyOf(id).equals(record.record().key())) {
            throw new IllegalArgumentException("came under another key than that of its document");
        }
    }

    Working unit(String id) {
        return units.computeIfAbsent(id, absent -> new Working(ViewDocument.absent(absent)));
    }

    List<ParkedRecord> parked() {
        return parked;
    }

    /**
     * What is to be written, and told of then. A document that had taken its records before is told of again: whoever
     * wrote it may have died before it told.
     */
    Bulk bulk() {
        return new Bulk(
                units.values().stream()
                        .filter(Unit::isChanged)
                        .map(Unit::document)
                        .toList(),
                units.values().stream()
                        .filter(unit -> unit.isChanged() || unit.offered)
                        .map(unit -> unit.isChanged()
                                ? ViewChange.written(view.group(), unit.stored)
                                : ViewChange.stored(view.group(), unit.stored))
                        .toList());
    }

    final class Working extends Unit {

        private @Nullable D body;
        private boolean applied;
        private boolean offered;

        private Working(ViewDocument stored) {
            super(stored);
        }

        private void take(Received record, RecordedEvent event, boolean gap) {
            offered = true;
            if (hasSeen(record)) {
                return;
            }
            if (block() != null) {
                park(record, BEHIND, gap, now, parked);
            } else if (gap) {
                var missing = "events of " + record.stream() + " before " + record.sequence() + " are missing";
                park(record, missing, true, now, parked);
            } else {
                apply(record, event);
            }
        }

        private void apply(Received record, RecordedEvent event) {
            try {
                var next = view.apply(id(), body(), event);
                applied(record);
                body = next;
                applied = true;
            } catch (RuntimeException e) {
                park(record, Faults.describe(e), false, now, parked);
            }
        }

        private @Nullable D body() {
            var text = stored.body();
            return applied || text == null ? body : json.read(view.type(), text);
        }

        @Override
        ViewDocument document() {
            return body == null ? super.document() : document(json.write(view.type(), body));
        }
    }
}
