package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.refill.RefillState;
import nl.kwaliteitsregister.edge.refill.mongo.StoredRefill;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.embedded.Engines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A topic that was lost is made again from the event store. */
class RefillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HOSTS = 30;

    private static Engines engines;
    private static RunningRegister register;
    private static Map<String, List<String>> published;

    /** Two runs of the service: the second goes on in streams of the first. */
    @BeforeAll
    static void fill() {
        engines = Engines.start(RunningRegister.folder());
        register = RunningRegister.start(engines);
        register.found(ZUID);
        register.grant(register.client("admin", ZUID), ZUID, "eva", Role.COORDINATOR);
        var hosts = new ArrayList<String>();
        for (var i = 0; i < HOSTS; i++) {
            hosts.add(host(i));
        }
        register.close();
        register = RunningRegister.start(engines);
        until("grants are heard", () -> eva().get(hosts.getFirst()).status() == 200);
        hosts.forEach(host -> assertThat(eva().post(
                                host + "/departments",
                                "{\"occurredOn\": \"%s\", \"name\": \"Winkel\", \"functions\": []}".formatted(DAY))
                        .status())
                .isEqualTo(201));
        until(
                "all is published",
                () -> read().values().stream().filter(it -> it.size() == 2).count() == HOSTS);
        published = read();
    }

    @AfterAll
    static void stop() {
        register.close();
        engines.close();
    }

    @Test
    void a_lost_topic_holds_every_event_again_in_the_order_of_its_stream() {
        lose(Topics.EVENTS);

        var asked = founder().post("/v1/refill", "{\"topics\": [\"register.events\"]}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        until("it is filled", () -> founder().get("/v1/refill").json().hasNonNull("finishedAt"));

        var refilled = founder().get("/v1/refill").json();
        assertThat(read()).isEqualTo(published);
        assertThat(refilled.path("missing").asInt()).isZero();
        assertThat(refilled.path("percent").asInt()).isEqualTo(100);
        assertThat(refilled.path("events").asInt())
                .isEqualTo(published.values().stream().mapToInt(List::size).sum());
        assertThat(asked.json().path("by").asString()).isNotBlank();
        host(HOSTS);
        until("the relay goes on", () -> read().values().stream().anyMatch(it -> it.size() == 1));
        published = read();
    }

    @Test
    void what_a_killed_process_left_is_finished_at_the_next_start() {
        register.close();
        lose(Topics.EVENTS);
        try (var mongo = MongoClients.create(engines.uri())) {
            var events = mongo.getDatabase("register");
            var runs = new TreeSet<String>();
            Set.of("runs", "runs.past")
                    .forEach(it -> events.getCollection(it).find().forEach(run -> runs.add(run.getString("_id"))));
            var stored = new StoredRefill(events);
            var left = new RefillState(
                    List.of(Topics.EVENTS),
                    List.copyOf(runs),
                    "somebody",
                    Instant.now(),
                    0,
                    0,
                    0,
                    events.getCollection("commits").countDocuments(),
                    0,
                    0,
                    "register-1",
                    Instant.now(),
                    null);
            assertThat(stored.write(
                            left,
                            stored.find().map(StoredRefill.Stored::revision).orElse(0L)))
                    .isPresent();
        }

        register = RunningRegister.start(engines);

        until("grants are heard", () -> founder().get("/v1/refill").status() == 200);
        until("it is filled", () -> founder().get("/v1/refill").json().hasNonNull("finishedAt"));
        assertThat(read()).isEqualTo(published);
        assertThat(founder().get("/v1/refill").json().path("missing").asInt()).isZero();
    }

    @Test
    void only_topics_of_the_register_are_filled() {
        var asked = founder().post("/v1/refill", "{\"topics\": [\"register.events\", \"view.changes\"]}");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("/topics/1", "register.reference");
        assertThat(founder().post("/v1/refill", "{\"topics\": []}").status()).isEqualTo(422);
    }

    private static Client eva() {
        return register.client("eva", ZUID);
    }

    private static Client founder() {
        return register.client("founder", ZUID);
    }

    private static String host(int number) {
        var answer = eva().post("/v1/employers", """
                        {"identity": {"kind": "trade-register", "kvkNumber": "%08d"}, "source": "institution",
                         "occurredOn": "%s", "details": {"name": "Bakkerij %d", "tradeNames": []}}
                        """.formatted(90_000_100 + number, DAY, number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location");
    }

    private static void lose(String topic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()))) {
            admin.deleteTopics(List.of(topic)).all().get();
            until("it is gone", () -> !names(admin).contains(topic));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(Admin admin) {
        try {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the topic holds: of each stream the ids of its events, each where it stands for the first time. */
    private static Map<String, List<String>> read() {
        var codec = new EventCodec();
        var streams = new LinkedHashMap<String, List<String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", engines.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.EVENTS).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> add(streams, codec.fromCloudEvent(record.value())));
            }
        }
        return streams;
    }

    private static void add(Map<String, List<String>> streams, RecordedEvent event) {
        var ids = streams.computeIfAbsent(event.event().stream().toString(), stream -> new ArrayList<>());
        if (!ids.contains(event.id())) {
            assertThat(event.sequence()).as(event.event().stream().toString()).isEqualTo(ids.size());
            ids.add(event.id());
        }
    }

    private static void until(String what, BooleanSupplier holds) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError(what + ": not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
