package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What every reader has, whatever it does with an event: batches of its group, cursors, what is blocked, and where
 * records are parked and taken up again.
 */
final class ReaderGroup implements AutoCloseable {

    /** Conflicts in a row; each means that another instance wrote meanwhile, so a few are all there can be. */
    private static final int ATTEMPTS = 10;

    /**
     * How a group takes what comes.
     *
     * @param slices into which a batch is divided by key, so that one waits for the store while others work
     * @param gathering how long records may wait for more of them: a few at a time cost hardly more than one
     */
    record Pace(int slices, Duration gathering) {}

    private final String name;
    private final ViewDocuments units;
    private final MongoCollection<Document> cursorDocuments;
    private final StreamCursors cursors;
    private final Incidents incidents;
    private final Outcomes outcomes;
    private final Producer<String, byte[]> producer;
    private final Parking parking;
    private final ParkedRecords parkedRecords;
    private final PollLoop loop;
    private final MeterRegistry meters;
    private final Gauge open;

    /**
     * Reads the topics in a group of this name.
     *
     * @param pace how it takes what comes
     * @param handler takes all of a slice, or throws: the batch then comes again
     */
    ReaderGroup(
            String name,
            Collection<String> topics,
            Pace pace,
            Consumer<List<Received>> handler,
            MongoDatabase database,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters) {
        this.name = name;
        this.units = new ViewDocuments(database.getCollection(name));
        this.cursorDocuments = database.getCollection(name + ".cursors");
        this.cursors = new StreamCursors(cursorDocuments);
        this.incidents = new Incidents(database);
        this.outcomes = new Outcomes(meters, name);
        this.producer = settings.producer(name);
        this.parking = new Parking(producer, name);
        this.parkedRecords = new ParkedRecords(settings, codec, name);
        this.loop = new PollLoop(
                name,
                settings.consumer(name, pace.gathering()),
                topics,
                new Batches(pace.slices(), handler, codec, cursors));
        this.meters = meters;
        this.open = Gauge.builder(
                        "register.parked.incidents",
                        incidents,
                        all -> all.open(name).size())
                .tag("group", name)
                .register(meters);
    }

    String name() {
        return name;
    }

    void start() {
        loop.start();
    }

    @Nullable
    String trouble() {
        return loop.trouble();
    }

    /** Begins with records; anew when they are tried again. */
    StreamCursors.Passage begin(List<Received> records) {
        return cursors.begin(records);
    }

    Map<String, ViewDocument> load(Collection<String> ids) {
        return units.load(ids);
    }

    /**
     * Keeps what records came to.
     *
     * @param passage on which all of them have passed
     * @param bulk asked for once all is parked, and each unit knows where
     * @return false when somebody else had written one of the units first; then nothing has moved on
     */
    boolean keep(StreamCursors.Passage passage, List<ParkedRecord> parked, Supplier<Bulk> bulk) {
        parking.park(parked);
        var written = bulk.get();
        if (!write(written)) {
            return false;
        }
        incidents.follow(name, written.changed(), false);
        passage.keep();
        outcomes.count(passage, parked.size());
        return true;
    }

    /**
     * Writes, then tells: before cursors and offsets move on, so that who dies in between is made up for when the same
     * records are read again.
     */
    private boolean write(Bulk bulk) {
        if (!units.write(bulk.changed())) {
            return false;
        }
        Sends.all(producer, bulk.told().stream().map(ViewChange::record).toList());
        return true;
    }

    /** Takes what is parked behind a unit up again, in memory. */
    interface TakingUp {

        Outcome take(
                ViewDocument stored, Block block, List<ParkedRecords.Waiting> waiting, StreamCursors.Passage passage);
    }

    /**
     * What taking up came to.
     *
     * @param parked records that now wait behind other units
     * @param bulk asked for once those are parked; empty when nothing could be taken
     */
    record Outcome(Replayed replayed, List<ParkedRecord> parked, Supplier<Bulk> bulk) {}

    /**
     * Takes up what is parked behind a unit.
     *
     * @param whenFree what is to be told of a unit that nothing is parked behind: whoever freed it may have died before
     *     it told
     */
    Replayed replay(String id, TakingUp takingUp, Function<ViewDocument, Bulk> whenFree) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var stored = units.load(List.of(id)).getOrDefault(id, ViewDocument.absent(id));
            var block = stored.block();
            if (block == null) {
                return free(stored, whenFree);
            }
            var waiting = parkedRecords.of(stored, block);
            var passage = new StreamCursors(cursorDocuments)
                    .begin(waiting.stream().map(ParkedRecords.Waiting::record).toList());
            var outcome = takingUp.take(stored, block, waiting, passage);
            parking.park(outcome.parked());
            var bulk = outcome.bulk().get();
            if (write(bulk.without(id)) && write(bulk.only(id))) { // as long as it is blocked it can be replayed again
                if (!bulk.changed().isEmpty()) {
                    passage.keep();
                }
                incidents.follow(name, bulk.changed(), true);
                return outcome.replayed();
            }
        }
        throw new IllegalStateException("what " + name + " keeps is written by somebody else");
    }

    private Replayed free(ViewDocument stored, Function<ViewDocument, Bulk> whenFree) {
        if (stored.revision() > 0) {
            write(whenFree.apply(stored));
            incidents.follow(name, List.of(stored), true);
        }
        return new Replayed(0, 0, null);
    }

    /** Its incidents stay, and are not counted here any more. */
    @Override
    public void close() {
        loop.close();
        producer.close();
        meters.remove(open);
    }

    private record Batches(int slices, Consumer<List<Received>> handler, EventCodec codec, StreamCursors cursors)
            implements PollLoop.Batches {

        @Override
        public void handle(List<ConsumerRecord<String, byte[]>> records) {
            Slices.ofKeys(records, slices)
                    .each(slice -> handler.accept(slice.stream()
                            .map(record -> Received.of(record, codec))
                            .toList()));
        }

        @Override
        public void reassigned() {
            cursors.forget();
        }
    }
}
