package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents of one view: poll, fold in memory, one bulk of guarded writes, commit (architecture §4).
 *
 * <p>In the database: the documents in a collection named as the group, {@code <group>.cursors}, and {@code incidents}.
 */
public final class BatchConsumer<D> implements Replays, AutoCloseable {

    /** Conflicts in a row; each means that another instance wrote meanwhile, so a few are all there can be. */
    private static final int ATTEMPTS = 10;

    private final DocumentView<D> view;
    private final EventCodec codec;
    private final Clock clock;
    private final StateJson json = new StateJson();
    private final ViewDocuments documents;
    private final MongoCollection<Document> cursorDocuments;
    private final StreamCursors cursors;
    private final Incidents incidents;
    private final Outcomes outcomes;
    private final Producer<String, byte[]> producer;
    private final Parking parking;
    private final ParkedRecords parkedRecords;
    private final PollLoop loop;

    public BatchConsumer(
            DocumentView<D> view,
            MongoDatabase database,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.view = view;
        this.codec = codec;
        this.clock = clock;
        var group = view.group();
        this.documents = new ViewDocuments(database.getCollection(group));
        this.cursorDocuments = database.getCollection(group + ".cursors");
        this.cursors = new StreamCursors(cursorDocuments);
        this.incidents = new Incidents(database);
        this.outcomes = new Outcomes(meters, group);
        this.producer = settings.parkingProducer(group);
        this.parking = new Parking(producer, group);
        this.parkedRecords = new ParkedRecords(settings, codec, group);
        this.loop = new PollLoop(group, settings.consumer(group), view.topics(), new Batches());
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

    /** What keeps the view from following, while something does; for readiness. */
    public @Nullable String trouble() {
        return loop.trouble();
    }

    void handle(List<Received> records) {
        for (var attempt = 1; !fold(records); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("documents of " + view.group() + " are written by somebody else");
            }
        }
        cursors.keep();
    }

    private boolean fold(List<Received> records) {
        cursors.begin(records);
        outcomes.begin();
        var fold = new Fold<>(view, json, documents.load(Fold.units(view, records)), clock.instant());
        for (var record : records) {
            var place = cursors.pass(record);
            outcomes.count(place);
            if (place != StreamCursors.Place.REPEATED) {
                fold.add(record, place == StreamCursors.Place.GAP);
            }
        }
        parking.park(fold.parked());
        var changed = fold.changed();
        if (!documents.write(changed)) {
            return false;
        }
        incidents.follow(view.group(), changed, false);
        outcomes.keep(fold.parked().size());
        return true;
    }

    @Override
    public String group() {
        return view.group();
    }

    @Override
    public Replayed replay(String id) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var stored = documents.load(List.of(id)).getOrDefault(id, ViewDocument.absent(id));
            var block = stored.block();
            if (block == null) {
                return new Replayed(0, 0, null);
            }
            var replay = new Replay<>(view, json, parkedRecords.of(stored, block), clock.instant());
            var passed = new StreamCursors(cursorDocuments);
            var replayed = replay.take(stored, block, documents, passed);
            parking.park(replay.parkedElsewhere());
            if (documents.write(replay.changed())) {
                if (!replay.changed().isEmpty()) {
                    passed.keep();
                }
                incidents.follow(view.group(), replay.changed(), true);
                return replayed;
            }
        }
        throw new IllegalStateException("documents of " + view.group() + " are written by somebody else");
    }

    @Override
    public void close() {
        loop.close();
        producer.close();
    }

    private final class Batches implements PollLoop.Batches {

        @Override
        public void handle(List<ConsumerRecord<String, byte[]>> records) {
            BatchConsumer.this.handle(
                    records.stream().map(record -> Received.of(record, codec)).toList());
        }

        @Override
        public void reassigned() {
            cursors.forget();
        }
    }
}
