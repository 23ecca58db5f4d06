package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Calls a handler with each event, for automations (architecture §3).
 *
 * <p>In the database: what is blocked in {@code <group>}, {@code <group>.cursors}, and {@code incidents}.
 */
public final class EventLoop implements Replays, AutoCloseable {

    /** Nobody waits for an automation. */
    private static final ReaderGroup.Pace PACE = new ReaderGroup.Pace(1, Duration.ofMillis(200));

    private final EventHandler handler;
    private final Clock clock;
    private final ReaderGroup group;

    /**
     * Reads the topics in the group.
     *
     * @param group kebab-case, lasting
     */
    public EventLoop(
            String group,
            Collection<String> topics,
            EventHandler handler,
            MongoDatabase database,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.handler = handler;
        this.clock = clock;
        this.group = new ReaderGroup(group, topics, PACE, this::handle, database, codec, settings, meters);
    }

    public void start() {
        group.start();
    }

    /** What keeps the loop from going on, while something does; for readiness. */
    public @Nullable String trouble() {
        return group.trouble();
    }

    private void handle(List<Received> records) {
        var passage = group.begin(records);
        var stored =
                group.load(records.stream().map(Received::keyUnit).distinct().toList());
        Map<String, Unit> batch = new HashMap<>();
        var parked = new ArrayList<ParkedRecord>();
        try {
            for (var record : records) {
                var unit = batch.computeIfAbsent(
                        record.keyUnit(), id -> new Unit(stored.getOrDefault(id, ViewDocument.absent(id))));
                pass(record, unit, passage, parked);
            }
        } finally {
            keep(passage, batch.values(), parked);
        }
    }

    private void pass(Received record, Unit unit, StreamCursors.Passage passage, List<ParkedRecord> parked) {
        var place = passage.look(record);
        if (place != StreamCursors.Place.REPEATED) {
            var fault = unit.holds(record) ? "behind another" : faultOf(record, place);
            if (fault != null) {
                unit.park(record, fault, place == StreamCursors.Place.GAP, clock.instant(), parked);
            }
        }
        passage.pass(record);
    }

    private @Nullable String faultOf(Received record, StreamCursors.Place place) {
        if (place == StreamCursors.Place.GAP) {
            return "events of " + record.stream() + " before " + record.sequence() + " are missing";
        }
        return record.event() == null ? record.fault() : handled(record);
    }

    private @Nullable String handled(Received record) {
        try {
            if (record.event() != null) {
                handler.handle(record.event());
            }
            return null;
        } catch (RuntimeException e) {
            if (Faults.isPassing(e)) {
                throw e;
            }
            return Faults.describe(e);
        }
    }

    /** What was handled before something failed is not handled again: its streams have moved on. */
    private void keep(StreamCursors.Passage passage, Collection<Unit> batch, List<ParkedRecord> parked) {
        if (!group.keep(passage, parked, () -> Bulk.untold(changed(batch)))) {
            throw new NotNow("what blocks " + group.name() + " was changed by somebody else");
        }
    }

    private static List<ViewDocument> changed(Collection<Unit> units) {
        return units.stream().filter(Unit::isChanged).map(Unit::document).toList();
    }

    @Override
    public String group() {
        return group.name();
    }

    @Override
    public Replayed replay(String id) {
        return group.replay(id, this::takeUp, free -> Bulk.EMPTY);
    }

    private ReaderGroup.Outcome takeUp(
            ViewDocument stored, Block block, List<ParkedRecords.Waiting> waiting, StreamCursors.Passage passage) {
        var unit = new Unit(stored);
        unit.lift();
        var next = 0;
        @Nullable String fault = null;
        while (next < waiting.size() && (fault = faultOf(waiting.get(next), passage)) == null) {
            next++;
        }
        if (fault == null) {
            unit.caughtUp(block.last());
        } else if (ParkedRecords.isAsTheyCame(waiting)) {
            unit.stillBlocked(ParkedRecords.left(block, waiting, next, fault));
        } else {
            return new ReaderGroup.Outcome(new Replayed(0, waiting.size(), fault), List.of(), () -> Bulk.EMPTY);
        }
        var replayed = new Replayed(next, (long) waiting.size() - next, fault);
        return new ReaderGroup.Outcome(replayed, List.of(), () -> Bulk.untold(List.of(unit.document())));
    }

    private @Nullable String faultOf(ParkedRecords.Waiting waiting, StreamCursors.Passage passage) {
        var place = waiting.gap() ? passage.pass(waiting.record()) : StreamCursors.Place.NEXT;
        return faultOf(waiting.record(), place);
    }

    @Override
    public void close() {
        group.close();
    }
}
