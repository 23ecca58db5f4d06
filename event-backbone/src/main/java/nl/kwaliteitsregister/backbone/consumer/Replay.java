package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.store.StateJson;
import org.jspecify.annotations.Nullable;

/** One incident of a view, folded in memory: its unit is lifted and takes what is parked, until something fails. */
final class Replay<D> {

    private final DocumentView<D> view;
    private final StateJson json;
    private final List<ParkedRecords.Waiting> waiting;
    private final Instant now;
    private List<ViewDocument> changed = List.of();
    private List<ParkedRecord> parkedElsewhere = List.of();

    Replay(DocumentView<D> view, StateJson json, List<ParkedRecords.Waiting> waiting, Instant now) {
        this.view = view;
        this.json = json;
        this.waiting = waiting;
        this.now = now;
    }

    Replayed take(ViewDocument stored, Block block, ViewDocuments documents, StreamCursors cursors) {
        var records = waiting.stream().map(ParkedRecords.Waiting::record).toList();
        cursors.begin(records);
        var ids = Stream.concat(Stream.of(stored.id()), Fold.units(view, records).stream())
                .distinct()
                .toList();
        var fold = new Fold<>(view, json, documents.load(ids), now);
        var unit = fold.unit(stored.id());
        unit.lift();
        var taken = 0;
        while (taken < waiting.size() && unit.block() == null) {
            var next = waiting.get(taken);
            var gap = next.gap() && cursors.pass(next.record()) == StreamCursors.Place.GAP;
            fold.add(next.record(), gap);
            taken += unit.block() == null ? 1 : 0;
        }
        return end(fold, unit, block, taken);
    }

    private Replayed end(Fold<D> fold, Unit unit, Block before, int taken) {
        @Nullable Block again = unit.block();
        if (again == null) {
            unit.caughtUp(before.last());
        } else if (ParkedRecords.isAsTheyCame(waiting)) {
            unit.stillBlocked(ParkedRecords.left(before, waiting, taken, again.cause()));
        } else {
            return new Replayed(0, waiting.size(), again.cause());
        }
        changed = fold.changed();
        parkedElsewhere = fold.parked().stream()
                .filter(parked -> !parked.unit().id().equals(unit.id()))
                .toList();
        return new Replayed(taken, (long) waiting.size() - taken, again == null ? null : again.cause());
    }

    List<ViewDocument> changed() {
        return changed;
    }

    List<ParkedRecord> parkedElsewhere() {
        return parkedElsewhere;
    }
}
