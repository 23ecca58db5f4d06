package nl.kwaliteitsregister.backbone.relay;

import static nl.kwaliteitsregister.backbone.engine.Eventually.eventually;
import static nl.kwaliteitsregister.backbone.sample.Hosts.host;
import static nl.kwaliteitsregister.backbone.sample.Hosts.name;
import static nl.kwaliteitsregister.backbone.sample.Hosts.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.engine.Child;
import nl.kwaliteitsregister.backbone.engine.TopicLog;
import nl.kwaliteitsregister.backbone.engine.Wired;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.StoreCopy;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the relay promises, on whatever engines. */
abstract class RelayFacts {

    static final Circumstances BY = Circumstances.of("register", "test");
    static final Duration LEASE = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    MongoClient client;
    MongoDatabase database;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<AutoCloseable> open = new ArrayList<>();

    abstract String uri();

    abstract String bootstrapServers();

    @BeforeEach
    void connect() throws Exception {
        client = MongoClients.create(uri());
        database = client.getDatabase("relay-" + UUID.randomUUID());
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            eventually("topics are gone", PATIENCE, () -> topics(admin).isEmpty());
            new TopicMaker(admin, PATIENCE).make(TopicMaker.register(1));
        }
    }

    private static java.util.Set<String> topics(Admin admin) {
        try {
            return admin.listTopics().names().get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void disconnect() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
        database.drop();
        client.close();
    }

    Wired wired(String instance) {
        var wired = Wired.on(database, instance);
        open.add(wired);
        return wired;
    }

    Relay relay(Wired wired, int memory) {
        var relay = new Relay(
                wired.runs(),
                wired.commits(),
                new EventCodec(),
                new RelaySettings(
                        Map.of("bootstrap.servers", bootstrapServers()), Duration.ofMillis(200), LEASE, memory),
                meters,
                Clock.systemUTC());
        relay.start();
        open.add(relay);
        return relay;
    }

    void allSent() {
        eventually(
                "every commit is sent and marked",
                PATIENCE,
                () -> database.getCollection("commits").countDocuments(Filters.eq("sent", false)) == 0);
    }

    Map<String, Long> log() {
        return TopicLog.eventsByStream(bootstrapServers(), Topics.EVENTS);
    }

    /** Events per stream, as the store has them. */
    Map<String, Long> stored() {
        Map<String, Long> events = new java.util.HashMap<>();
        database.getCollection("commits").find().forEach(commit -> {
            if (commit.containsKey("stream")) {
                events.merge(
                        commit.getString("stream"),
                        (long) commit.getList("events", Document.class).size(),
                        Long::sum);
            }
        });
        return events;
    }

    void assertLogHasAll() {
        allSent();
        assertThat(log()).isEqualTo(stored());
    }

    @Test
    void sends_what_was_committed_and_marks_it() {
        var wired = wired("one");
        relay(wired, 1000);
        wired.sender().send(open(host(1)), BY);
        wired.sender().send(name(host(1), "Keuken", "Bediening"), Circumstances.causedBy("event-1", "request-2", null));
        allSent();
        var records = TopicLog.records(bootstrapServers(), Topics.EVENTS);
        assertThat(records).hasSize(3).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo(host(1).toString());
            assertThat(Headers.text(record.headers(), Headers.STREAM))
                    .hasValue(EmployerEvent.streamOf(host(1)).toString());
        });
        var last = TopicLog.events(bootstrapServers(), Topics.EVENTS).getLast();
        assertThat(last.sequence()).isEqualTo(2);
        assertThat(last.causationId()).isEqualTo("event-1");
        assertThat(last.correlationId()).isEqualTo("request-2");
    }

    @Test
    void keeps_the_order_of_streams_that_two_processes_write() {
        var one = wired("one");
        var two = wired("two");
        relay(one, 1000);
        relay(two, 1000);
        for (var i = 0; i < 200; i++) {
            var sender = i % 3 == 0 ? one.sender() : two.sender();
            sender.send(i < 5 ? open(host(i % 5)) : name(host(i % 5), "Afdeling " + i), BY);
        }
        assertLogHasAll();
    }

    @Test
    void sends_at_once_what_an_earlier_process_of_the_same_name_left() {
        try (var dead = Wired.on(database, "one")) {
            for (var i = 0; i < 1500; i++) {
                dead.sender().send(open(host(i)), BY);
            }
        }
        var began = System.nanoTime();
        relay(wired("one"), 1000);
        allSent();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        assertLogHasAll();
        eventually(
                "the dead run is gone",
                PATIENCE,
                () -> database.getCollection("runs").countDocuments() == 1);
    }

    @Test
    void sends_all_of_a_store_that_was_put_back_each_stream_in_order() {
        try (var one = Wired.on(database, "one");
                var two = Wired.on(database, "two")) {
            for (var i = 0; i < 200; i++) {
                var sender = i % 3 == 0 ? one.sender() : two.sender();
                sender.send(i < 5 ? open(host(i)) : name(host(i % 5), "Afdeling " + i), BY);
            }
        }
        database.getCollection("commits").updateMany(new Document(), Updates.set("sent", true));
        database.getCollection("runs")
                .find()
                .forEach(run ->
                        database.getCollection("runs.past").insertOne(new Document("_id", run.getString("_id"))));
        database.getCollection("runs").drop();

        StoreCopy.putBack(database);
        var three = wired("three");
        relay(three, 1000);
        for (var i = 0; i < 5; i++) {
            three.sender().send(name(host(i), "Na het herstel"), BY);
        }

        assertLogHasAll();
        eventually(
                "nothing is left behind",
                PATIENCE,
                () -> database.getCollection("runs").countDocuments() == 1);
    }

    @Test
    void sends_what_a_killed_process_left_when_its_lease_has_ended() throws Exception {
        wired("one").sender().send(open(host(1)), BY);
        try (var child = Child.writing(uri(), database.getName(), "two", 5, 1_000_000, bootstrapServers())) {
            eventually("the other process commits", PATIENCE, () -> child.acknowledged() > 30);
            child.kill();
        }
        relay(wired("three"), 1000);
        relay(wired("four"), 1000);
        assertLogHasAll();
    }

    @Test
    void a_process_that_was_paused_past_its_lease_does_no_harm() throws Exception {
        var here = wired("one");
        relay(here, 1000);
        try (var child = Child.writing(uri(), database.getName(), "two", 3, 1_000_000, bootstrapServers())) {
            eventually("the other process commits", PATIENCE, () -> child.acknowledged() > 20);
            for (var round = 0; round < 2; round++) {
                child.pause();
                eventually(
                        "its run is swept",
                        PATIENCE,
                        () -> database.getCollection("runs").countDocuments() == 1);
                for (var i = 0; i < 3; i++) {
                    here.sender().send(name(host(i), "Na de pauze " + round), BY);
                }
                allSent();
                var before = child.acknowledged();
                child.wake();
                eventually("it goes on", PATIENCE, () -> child.acknowledged() > before + 20);
            }
            child.end();
            assertThat(child.waitFor(PATIENCE)).isZero();
        }
        assertLogHasAll();
    }

    @Test
    void two_processes_keep_streams_without_gaps() throws Exception {
        try (var one = Child.writing(uri(), database.getName(), "one", 2, 60, "none");
                var two = Child.writing(uri(), database.getName(), "two", 2, 60, "none")) {
            assertThat(one.waitFor(PATIENCE)).isZero();
            assertThat(two.waitFor(PATIENCE)).isZero();
        }
        assertThat(stored().values()).containsOnly(61L);
        relay(wired("one"), 1000);
        relay(wired("two"), 1000);
        assertLogHasAll();
    }
}
