package nl.kwaliteitsregister.benchmark.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.kwaliteitsregister.backbone.consumer.BatchConsumer;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.projection.hostfile.Part;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * The host files of a topic built anew as the service does it; the same records read, parsed and as many documents written
 * by bare drivers; and the same events projected one at a time.
 */
public final class RebuildOfViews implements AutoCloseable {

    /** As the service is set. */
    private static final int BATCH = 1000;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final MongoDatabase database;
    private final String bootstrapServers;
    private final GeneratedTopic topic;
    private final HostFilesOfTopic view;
    private long records;
    private long documentsWritten;
    private int documentSize;
    private List<String> ids = List.of();

    /** @param name of the topic: its own in each run */
    public RebuildOfViews(MongoDatabase database, String bootstrapServers, String name) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        this.topic = new GeneratedTopic(name, bootstrapServers, Map.of());
        this.view = new HostFilesOfTopic(name, 1);
    }

    public void publish(int hosts) throws InterruptedException, ExecutionException {
        topic.sendAll(GeneratedEvents.ofHosts(hosts));
        records = topic.written();
        if (records != (long) hosts * GeneratedEvents.PER_HOST) {
            throw new IllegalStateException("not all events are on the topic: " + records);
        }
    }

    /** Events per second, from the first that is taken to the last. */
    public double byRebuild() throws InterruptedException, ExecutionException {
        var settings = new ReaderSettings(Map.of("bootstrap.servers", bootstrapServers), "benchmark", BATCH);
        try (var consumer = new BatchConsumer<>(
                view, database, new EventCodec(), settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
            consumer.start();
            var first = awaitTaken(1);
            var began = System.nanoTime();
            var last = awaitTaken(records);
            var seconds = seconds(began);
            measure();
            return (last - first) / seconds;
        }
    }

    private long awaitTaken(long most) throws InterruptedException, ExecutionException {
        for (var taken = topic.takenBy(view.group()); ; taken = topic.takenBy(view.group())) {
            if (taken >= most) {
                return taken;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private record Written(String id, String source, long offset) {}

    /** Each revision of a document was one write of it. */
    private void measure() {
        var bytes = 0L;
        var documents = new ArrayList<Written>();
        for (var document : database.getCollection(view.group())
                .find()
                .projection(Projections.include("rev", "source", "offset", "body"))
                .batchSize(BATCH)) {
            documentsWritten += document.getLong("rev");
            bytes += document.getString("body").length();
            documents.add(
                    new Written(document.getString("_id"), document.getString("source"), document.getLong("offset")));
        }
        documentSize = Math.toIntExact(bytes / documents.size());
        ids = documents.stream()
                .sorted(Comparator.comparing(Written::source).thenComparingLong(Written::offset))
                .map(Written::id)
                .toList();
    }

    /**
     * Events per second by bare drivers, which write as many documents of the mean size, in about the order of the
     * view's: who finds documents by what they are about cannot lay them one behind the other.
     */
    public double byBareDrivers() {
        var written = database.getCollection("bare");
        var json = JsonMapper.shared();
        var body = "x".repeat(documentSize);
        var done = new long[2];
        var began = System.nanoTime();
        read(records, batch -> {
            batch.forEach(record -> json.readTree(record.value()));
            done[0] += batch.size();
            var due = done[0] * documentsWritten / records;
            var writes = LongStream.range(done[1], due)
                    .mapToObj(n -> new InsertOneModel<>(new Document("_id", like(n)).append("body", body)))
                    .toList();
            written.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            done[1] = due;
        });
        return records / seconds(began);
    }

    private String like(long number) {
        return ids.get(Math.toIntExact(number % ids.size())) + "/" + number / ids.size();
    }

    /** Events per second when each is applied and stored before the next one is looked at; a part of them. */
    public double oneAtATime() {
        var events = records / 5;
        var codec = new EventCodec();
        var json = new StateJson();
        var documents = database.getCollection("one-at-a-time");
        var began = System.nanoTime();
        read(events, batch -> batch.forEach(record -> project(codec.fromCloudEvent(record.value()), json, documents)));
        return events / seconds(began);
    }

    private void project(RecordedEvent event, StateJson json, MongoCollection<Document> documents) {
        for (var id : view.documents(event)) {
            var stored = documents.find(Filters.eq("_id", id)).first();
            var before = stored == null ? null : json.read(Part.class, stored.getString("body"));
            var after = json.write(Part.class, view.apply(id, before, event));
            documents.replaceOne(
                    Filters.eq("_id", id),
                    new Document("_id", id).append("body", after),
                    new ReplaceOptions().upsert(true));
        }
    }

    private interface Batch {

        void take(List<ConsumerRecord<String, byte[]>> records);
    }

    /** The first so many records of the topic. */
    private void read(long most, Batch batches) {
        var settings = new HashMap<String, Object>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                BATCH,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(IntStream.range(0, GeneratedTopic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                    .toList());
            for (var taken = 0L; taken < most; ) {
                var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
                for (var record : consumer.poll(Duration.ofMillis(250))) {
                    if (taken + batch.size() < most) {
                        batch.add(record);
                    }
                }
                if (!batch.isEmpty()) {
                    batches.take(batch);
                    taken += batch.size();
                }
            }
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        topic.close();
    }
}
