package nl.kwaliteitsregister.benchmark.ratio;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.relay.Relay;
import nl.kwaliteitsregister.backbone.relay.RelaySettings;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.Commit;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.RunRegister;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.id.EmployerId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** What a dead process left behind, sent by a relay; and the same commits read, produced and marked by bare drivers. */
final class RelayCatchUp {

    private static final int WINDOW = 512;
    private static final int WRITERS = 16;
    private static final Moment NOW = new Moment(Instant.parse("2026-11-22T10:00:00Z"));

    private final MongoDatabase database;
    private final String bootstrapServers;
    private final int commits;
    private final EventCodec codec = new EventCodec();
    private final long salt = UUID.randomUUID().getMostSignificantBits();
    private String run = "";
    private int recordSize;

    RelayCatchUp(MongoDatabase database, String bootstrapServers, int commits) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        this.commits = commits;
    }

    /** Commits of a process that died before it sent any; two to a stream. */
    void leaveBehind() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicMaker(admin, Duration.ofSeconds(30)).make(TopicMaker.register(1));
        }
        var runs = new RunRegister(database, "benchmark");
        run = runs.currentRun();
        var store = new CommitStore(database, runs);
        var all = new ArrayList<Future<?>>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var own = writer;
                all.add(writers.submit(
                        () -> IntStream.range(0, commits / WRITERS).forEach(turn -> store.append(commit(own, turn)))));
            }
        }
        for (var one : all) {
            one.get();
        }
    }

    private Commit commit(int writer, int turn) {
        var name = new Notes.Name(new EmployerId(new UUID(salt + writer, turn / 2)), "Afdeling " + turn);
        var event = Notes.event(name, turn, NOW);
        var id = UUID.randomUUID().toString();
        var by = Circumstances.of("register", "benchmark");
        recordSize = codec.toCloudEvent(new RecordedEvent(id, NOW.now(), 0, "register", "benchmark", null, null, event))
                .length;
        return new Commit(
                name.stream(),
                turn % 2,
                turn % 2 == 0 ? null : 0L,
                NOW.now(),
                by,
                List.of(new Commit.Entry(id, codec.write(event))));
    }

    /** Commits per second by bare drivers: a window is marked while the next ones are read and sent. */
    double byBareDrivers() throws InterruptedException, ExecutionException {
        var collection = database.getCollection("commits");
        var began = System.nanoTime();
        var marks = new ArrayList<Future<?>>();
        try (var producer = producer();
                var marker = Executors.newSingleThreadExecutor()) {
            var value = new byte[recordSize];
            for (var from = 1; from <= commits; from += WINDOW) {
                var places = IntStream.range(from, from + WINDOW)
                        .mapToObj(number -> run + "/" + number)
                        .toList();
                var found = collection
                        .find(Filters.in("pos", places))
                        .batchSize(WINDOW)
                        .into(new ArrayList<>());
                var sends = new ArrayList<Future<RecordMetadata>>();
                for (var commit : found) {
                    var key = commit.getString("stream");
                    commit.getList("events", Document.class)
                            .forEach(event -> sends.add(
                                    producer.send(new ProducerRecord<>(Topics.EVENTS + ".bare", key, value))));
                }
                marks.add(marker.submit(() -> {
                    for (var send : sends) {
                        send.get();
                    }
                    var ids = found.stream()
                            .map(commit -> commit.getString("_id"))
                            .toList();
                    return collection.updateMany(Filters.in("_id", ids), Updates.set("marked", true));
                }));
            }
            for (var mark : marks) {
                mark.get();
            }
        }
        return commits / seconds(began);
    }

    private KafkaProducer<String, byte[]> producer() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicMaker(admin, Duration.ofSeconds(30))
                    .make(List.of(TopicMaker.kept(Topics.EVENTS + ".bare", 12, 1)));
        }
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "batch.size", 64 * 1024, "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Commits per second by the relay of a process that takes over: until nothing is left of the dead one's run. */
    double byRelay() {
        var runs = new RunRegister(database, "benchmark");
        var store = new CommitStore(database, runs);
        var settings = RelaySettings.of(Map.of("bootstrap.servers", bootstrapServers));
        try (var relay = new Relay(runs, store, codec, settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
            var began = System.nanoTime();
            relay.start();
            while (database.getCollection("runs").find(Filters.eq("_id", run)).first() != null) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            return commits / seconds(began);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
