package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Calls a handler with each event, for automations (architecture §3).
 *
 * <p>In the database: what is blocked in {@code <group>}, {@code <group>.cursors}, and {@code incidents}.
 */
public final class EventLoop implements Replays, AutoCloseable {

    private final String group;
    private final EventHandler handler;
    private final EventCodec codec;
    private final Clock clock;
    private final ViewDocuments units;
    private final MongoCollection<Document> cursorDocuments;
    private final StreamCursors cursors;
    private final Incidents incidents;
    private final Outcomes outcomes;
    private final Producer<String, byte[]> producer;
    private final Parking parking;
    private final ParkedRecords parkedRecords;
    private final PollLoop loop;

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
        this.group = group;
        this.handler = handler;
        this.codec = codec;
        this.clock = clock;
        this.units = new ViewDocuments(database.getCollection(group));
        this.cursorDocuments = database.getCollection(group + ".cursors");
        this.cursors = new StreamCursors(cursorDocuments);
        this.incidents = new Incidents(database);
        this.outcomes = new Outcomes(meters, group);
        this.producer = settings.parkingProducer(group);
        this.parking = new Parking(producer, group);
        this.parkedRecords = new ParkedRecords(settings, codec, group);
        this.loop = new PollLoop(group, settings.consumer(group), topics, new Batches());
        Gauge.builder(
                        "register.parked.incidents",
                        incidents,
                        all -> all.open(group).size())
                .tag("group", group)
                .register(meters);
    }

    public void start() {
        loop.start();
    }

    /** What keeps the loop from going on, while something does; for readiness. */
    public @Nullable String trouble() {
        return loop.trouble();
    }

    void handle(List<Received> records) {
        cursors.begin(records);
        outcomes.begin();
        var stored =
                units.load(records.stream().map(Received::keyUnit).distinct().toList());
        Map<String, Unit> batch = new HashMap<>();
        var parked = new ArrayList<ParkedRecord>();
        try {
            for (var record : records) {
                var unit = batch.computeIfAbsent(
                        record.keyUnit(), id -> new Unit(stored.getOrDefault(id, ViewDocument.absent(id))));
                pass(record, unit, parked);
            }
        } finally {
            keep(batch.values(), parked);
        }
    }

    private void pass(Received record, Unit unit, List<ParkedRecord> parked) {
        var place = cursors.look(record);
        outcomes.count(place);
        if (place == StreamCursors.Place.REPEATED) {
            return;
        }
        var fault = unit.holds(record) ? "behind another" : faultOf(record, place);
        if (fault != null) {
            unit.park(record, fault, place == StreamCursors.Place.GAP, clock.instant(), parked);
        }
        cursors.pass(record);
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
    private void keep(Collection<Unit> batch, List<ParkedRecord> parked) {
        parking.park(parked);
        var changed = batch.stream().filter(Unit::isChanged).map(Unit::document).toList();
        if (!units.write(changed)) {
            throw new NotNow("what blocks " + group + " was changed by somebody else");
        }
        incidents.follow(group, changed, false);
        cursors.keep();
        outcomes.keep(parked.size());
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public Replayed replay(String id) {
        var stored = units.load(List.of(id)).getOrDefault(id, ViewDocument.absent(id));
        var block = stored.block();
        if (block == null) {
            return new Replayed(0, 0, null);
        }
        var waiting = parkedRecords.of(stored, block);
        var passed = new StreamCursors(cursorDocuments);
        passed.begin(waiting.stream().map(ParkedRecords.Waiting::record).toList());
        var unit = new Unit(stored);
        unit.lift();
        var next = 0;
        @Nullable String fault = null;
        while (next < waiting.size() && (fault = faultOf(waiting.get(next), passed)) == null) {
            next++;
        }
        if (fault == null) {
            unit.caughtUp(block.last());
        } else if (ParkedRecords.isAsTheyCame(waiting)) {
            unit.stillBlocked(ParkedRecords.left(block, waiting, next, fault));
        } else {
            return new Replayed(0, waiting.size(), fault);
        }
        if (!units.write(List.of(unit.document()))) {
            return replay(id);
        }
        passed.keep();
        incidents.follow(group, List.of(unit.document()), true);
        return new Replayed(next, (long) waiting.size() - next, fault);
    }

    private @Nullable String faultOf(ParkedRecords.Waiting waiting, StreamCursors passed) {
        var place = waiting.gap() ? passed.pass(waiting.record()) : StreamCursors.Place.NEXT;
        return faultOf(waiting.record(), place);
    }

    @Override
    public void close() {
        loop.close();
        producer.close();
    }

    private final class Batches implements PollLoop.Batches {

        @Override
        public void handle(List<ConsumerRecord<String, byte[]>> records) {
            EventLoop.this.handle(
                    records.stream().map(record -> Received.of(record, codec)).toList());
        }

        @Override
        public void reassigned() {
            cursors.forget();
        }
    }
}
