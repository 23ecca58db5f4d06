package nl.kwaliteitsregister.backbone.consumer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.store.StateJson;
import org.jspecify.annotations.Nullable;

/** One incident of a view, folded in memory: its unit is lifted and takes what is parked, until something fails. */
final class Replay<D> {

    private final DocumentView<D> view;
    private final StateJson json;
    private final List<ParkedRecords.Waiting> waiting;
    private final Instant now;

    Replay(DocumentView<D> view, StateJson json, List<ParkedRecords.Waiting> waiting, Instant now) {
        this.view = view;
        this.json = json;
        this.waiting = waiting;
        this.now = now;
    }

    ReaderGroup.Outcome take(
            ViewDocument stored,
            Block block,
            Function<Collection<String>, Map<String, ViewDocument>> documents,
            StreamCursors.Passage passage) {
        var records = waiting.stream().map(ParkedRecords.Waiting::record).toList();
        var ids = Stream.concat(Stream.of(stored.id()), Fold.units(view, records).stream())
                .distinct()
                .toList();
        var fold = new Fold<>(view, json, documents.apply(ids), now);
        var unit = fold.unit(stored.id());
        unit.lift();
        var taken = 0;
        while (taken < waiting.size() && unit.block() == null) {
            var next = waiting.get(taken);
            var gap = next.gap() && passage.pass(next.record()) == StreamCursors.Place.GAP;
            fold.add(next.record(), gap);
            taken += unit.block() == null ? 1 : 0;
        }
        return end(fold, unit, block, taken);
    }

    private ReaderGroup.Outcome end(Fold<D> fold, Unit unit, Block before, int taken) {
        @Nullable Block again = unit.block();
        if (again == null) {
            unit.caughtUp(before.last());
        } else if (ParkedRecords.isAsTheyCame(waiting)) {
            unit.stillBlocked(ParkedRecords.left(before, waiting, taken, again.cause()));
        } else {
            return new ReaderGroup.Outcome(new Replayed(0, waiting.size(), again.cause()), List.of(), () -> Bulk.EMPTY);
        }
        var parkedElsewhere = fold.parked().stream()
                .filter(parked -> !parked.unit().id().equals(unit.id()))
                .toList();
        var left = (long) waiting.size() - taken;
        return new ReaderGroup.Outcome(
                new Replayed(taken, left, again == null ? null : again.cause()), parkedElsewhere, fold::bulk);
    }
}
