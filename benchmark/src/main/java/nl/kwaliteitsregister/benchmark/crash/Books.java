package nl.kwaliteitsregister.benchmark.crash;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.upkeep.Digest;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredDigests;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The event store and the topics held against each other and against what was acknowledged, read from the folder that
 * the register left behind.
 */
final class Books {

    /** Databases of the register and of its reading side, by their settings' defaults. */
    private static final String EVENTS = "register";

    private static final String VIEWS = "projection";

    /** Event ids by sequence, of each stream. */
    private final Map<String, TreeMap<Long, String>> stored = new TreeMap<>();

    private final Map<String, TreeMap<Long, String>> published = new TreeMap<>();
    private final Set<String> keys = new HashSet<>();

    /** Commits with a key, by stream. */
    private final Map<String, Integer> keyed = new HashMap<>();

    private final Replay<Part> replay = new Replay<>(new HostFileView());
    private @Nullable Digest view;
    private final List<String> faults = new ArrayList<>();
    private int repeats;

    private Books() {}

    static Books read(Path data) {
        var books = new Books();
        try (var engines = Engines.start(data.resolve("engines"));
                var mongo = MongoClients.create(engines.uri())) {
            books.readStore(mongo.getDatabase(EVENTS));
            for (var topic : List.of(Topics.EVENTS, Topics.REFERENCE)) {
                books.readTopic(engines.bootstrapServers(), topic);
            }
            books.view = new StoredDigests(mongo.getDatabase(VIEWS)).of(new HostFileView().group());
        }
        return books;
    }

    private void readStore(MongoDatabase events) {
        for (var commit : events.getCollection("commits").find()) {
            if (commit.containsKey("stream")) {
                readCommit(commit);
            }
        }
    }

    private void readCommit(Document commit) {
        var key = commit.getString("idempotencyKey");
        if (key != null && !keys.add(key)) {
            faults.add("an Idempotency-Key was committed twice");
        }
        if (key != null) {
            keyed.merge(commit.getString("stream"), 1, Integer::sum);
        }
        var sequence = commit.getLong("first");
        for (var event : commit.getList("events", Document.class)) {
            var before = stored.computeIfAbsent(commit.getString("stream"), stream -> new TreeMap<>())
                    .put(sequence, event.getString("id"));
            if (before != null) {
                faults.add(commit.getString("stream") + "@" + sequence + " is stored twice");
            }
            sequence++;
        }
    }

    private void readTopic(String bootstrap, String topic) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        var codec = new EventCodec();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = new HashMap<>(consumer.endOffsets(partitions));
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var read : consumer.poll(Duration.ofMillis(200))) {
                    var recorded = codec.fromCloudEvent(read.value());
                    published(recorded.event().stream().toString(), recorded.sequence(), recorded.id());
                    replay.add(recorded);
                }
            }
        }
    }

    /** At least once, in order: a repeat is allowed, a first appearance before its predecessor's is not. */
    private void published(String stream, long sequence, String id) {
        var seen = published.computeIfAbsent(stream, it -> new TreeMap<>());
        var before = seen.put(sequence, id);
        if (before != null) {
            repeats++;
            if (!before.equals(id)) {
                faults.add(stream + "@" + sequence + " was published as two events");
            }
        } else if (sequence > 0 && !seen.containsKey(sequence - 1)) {
            faults.add(stream + "@" + sequence + " was published before its predecessor");
        }
    }

    /** What does not agree; empty when the books do. */
    List<String> faults(Map<String, Ledger.Acknowledged> acknowledged) {
        var all = new ArrayList<>(faults);
        stored.forEach((stream, events) -> {
            if (events.firstKey() != 0 || events.lastKey() != events.size() - 1) {
                all.add(stream + " has a gap in the store");
            }
        });
        if (!stored.equals(published)) {
            all.add("the topics do not hold what the store holds: " + difference());
        }
        acknowledged.values().forEach(it -> {
            if (!stored.getOrDefault(it.stream(), new TreeMap<>()).containsKey(it.sequence())) {
                all.add(it.position() + " was acknowledged and is not stored");
            }
        });
        var committed = committedOn(acknowledged.values());
        if (committed != acknowledged.size()) {
            all.add(acknowledged.size() + " commands were acknowledged, " + committed + " were committed");
        }
        var anew = replay.digest();
        if (!anew.equals(view)) {
            all.add("the view made anew is " + anew + ", the stored one " + view);
        }
        return all;
    }

    /** Commands that were committed on streams of the load; the demo has hosts of its own. */
    private int committedOn(Collection<Ledger.Acknowledged> load) {
        return load.stream()
                .map(Ledger.Acknowledged::stream)
                .distinct()
                .mapToInt(stream -> keyed.getOrDefault(stream, 0))
                .sum();
    }

    private String difference() {
        var different = new HashSet<>(stored.entrySet());
        different.removeAll(published.entrySet());
        return different.size() + " streams, such as "
                + different.stream().findAny().map(Map.Entry::getKey).orElse("one that is in the topics only");
    }

    int events() {
        return stored.values().stream().mapToInt(Map::size).sum();
    }

    /** Events that reached a topic more than once, which readers pass over. */
    int repeats() {
        return repeats;
    }
}
