package nl.kwaliteitsregister.backbone.consumer;

import static nl.kwaliteitsregister.backbone.engine.Eventually.eventually;
import static nl.kwaliteitsregister.backbone.sample.DepartmentsView.POISON;
import static nl.kwaliteitsregister.backbone.sample.Hosts.host;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.engine.Publisher;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.sample.DepartmentsView;
import nl.kwaliteitsregister.backbone.sample.DepartmentsView.Departments;
import nl.kwaliteitsregister.backbone.sample.Hosts;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers promise, on whatever engines. */
abstract class ReaderFacts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A host of its own for each test: the topic is shared, as in life. */
    private static final AtomicInteger HOSTS = new AtomicInteger(1000);

    private final EmployerId host = host(HOSTS.incrementAndGet());
    private final EmployerId other = host(HOSTS.incrementAndGet());
    private final DepartmentsView view = new DepartmentsView();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<AutoCloseable> open = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private Publisher publisher;
    private ViewReader<Departments> reader;
    private BatchConsumer<Departments> consumer;

    abstract String uri();

    abstract String bootstrapServers();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
        database = client.getDatabase("views-" + UUID.randomUUID());
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            new TopicMaker(admin, PATIENCE).make(TopicMaker.register(1));
            new TopicMaker(admin, PATIENCE).make(TopicMaker.badges(1));
            new TopicMaker(admin, PATIENCE).make(List.of(TopicMaker.compacted(ViewChange.TOPIC, 1, 1)));
        }
        publisher = keep(new Publisher(bootstrapServers()));
        reader = new ViewReader<>(view, database);
        consumer = consumer();
    }

    @AfterEach
    void disconnect() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
        database.drop();
        client.close();
    }

    private <T extends AutoCloseable> T keep(T one) {
        open.add(one);
        return one;
    }

    private BatchConsumer<Departments> consumer() {
        return keep(new BatchConsumer<>(view, database, new EventCodec(), settings(), meters, Clock.systemUTC()));
    }

    private ReaderSettings settings() {
        return new ReaderSettings(Map.of("bootstrap.servers", bootstrapServers()), "test", 500);
    }

    private void reached(EmployerId host, long sequence) {
        assertThat(reader.await(new Position(EmployerEvent.streamOf(host), sequence), PATIENCE))
                .isTrue();
    }

    private ViewReader.Viewed<Departments> viewed(EmployerId host) {
        return reader.find("host " + host).orElseThrow();
    }

    private List<String> names(EmployerId host) {
        return viewed(host).document().names();
    }

    @Test
    void folds_events_into_documents_and_drops_repeats() throws Exception {
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.departmentNamed(host, 1, "Bediening");
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.departmentNamed(host, 2, "Magazijn");
        consumer.start();
        reached(host, 2);
        assertThat(names(host)).containsExactly("Keuken", "Bediening", "Magazijn");
        publisher.departmentNamed(host, 1, "Bediening");
        publisher.departmentNamed(host, 3, "Balie");
        reached(host, 3);
        assertThat(names(host)).containsExactly("Keuken", "Bediening", "Magazijn", "Balie");
        assertThat(viewed(host).incompleteSince()).isEmpty();
    }

    @Test
    void a_group_that_begins_anew_changes_nothing() throws Exception {
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.departmentNamed(host, 1, "Bediening");
        consumer.start();
        reached(host, 1);
        consumer.close();
        database.getCollection(view.group() + ".cursors").drop();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            eventually("the group is empty", PATIENCE, () -> deleted(admin));
        }
        publisher.departmentNamed(host, 2, "Magazijn");
        consumer().start();
        reached(host, 2);
        assertThat(names(host)).containsExactly("Keuken", "Bediening", "Magazijn");
    }

    /** A static member stays in its group for a session; offsets can be deleted once it is gone. */
    private boolean deleted(Admin admin) {
        try {
            admin.removeMembersFromConsumerGroup(
                            view.group(), new org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
            admin.deleteConsumerGroups(Set.of(view.group())).all().get();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void parks_what_does_not_apply_and_what_comes_behind_it_and_replays_it_in_order() throws Exception {
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.departmentNamed(host, 1, POISON);
        publisher.departmentNamed(other, 0, "Kantoor");
        consumer.start();
        reached(host, 1);
        publisher.departmentNamed(host, 2, "Magazijn");
        publisher.departmentNamed(other, 1, "Balie");
        reached(host, 2);
        reached(other, 1);
        assertThat(names(host)).containsExactly("Keuken");
        assertThat(viewed(host).incompleteSince()).isPresent();
        assertThat(names(other)).containsExactly("Kantoor", "Balie");
        assertThat(viewed(other).incompleteSince()).isEmpty();
        assertThat(new Incidents(database).open()).singleElement().satisfies(incident -> {
            assertThat(incident.unit()).isEqualTo("host " + host);
            assertThat(incident.records()).isEqualTo(2);
            assertThat(incident.cause()).startsWith("IllegalStateException at ").doesNotContain("stomach");
        });
        assertThat(meters.get("register.parked.incidents").gauge().value()).isEqualTo(1);

        assertThat(consumer.replay("host " + host).left()).isEqualTo(2);
        view.cure();
        assertThat(consumer.replay("host " + host)).isEqualTo(new Replayed(2, 0, null));
        assertThat(names(host)).containsExactly("Keuken", POISON, "Magazijn");
        assertThat(viewed(host).incompleteSince()).isEmpty();
        assertThat(new Incidents(database).open()).isEmpty();
        publisher.departmentNamed(host, 3, "Balie");
        reached(host, 3);
        assertThat(names(host)).containsExactly("Keuken", POISON, "Magazijn", "Balie");
    }

    @Test
    void a_record_that_cannot_be_read_blocks_all_documents_of_its_key() throws Exception {
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.unreadable(host, 1);
        publisher.departmentNamed(host, 2, "Magazijn");
        publisher.departmentNamed(other, 0, "Kantoor");
        consumer.start();
        reached(host, 2);
        reached(other, 0);
        assertThat(names(host)).containsExactly("Keuken");
        assertThat(viewed(host).incompleteSince()).isPresent();
        assertThat(names(other)).containsExactly("Kantoor");
        var again = consumer.replay("key#" + host);
        assertThat(again.left()).isEqualTo(2);
        assertThat(again.cause()).contains("nl.kwaliteitsregister.employer.dreamt-of.v1");
    }

    @Test
    void an_event_under_another_key_than_that_of_its_document_is_parked() throws Exception {
        publisher.departmentNamedUnder(other, host, "Keuken");
        consumer.start();
        reached(host, 0);
        assertThat(reader.find("host " + host)).isEmpty();
        assertThat(new Incidents(database).open()).singleElement().satisfies(incident -> {
            assertThat(incident.unit()).isEqualTo("key#" + other);
            assertThat(incident.cause()).startsWith("IllegalArgumentException at ");
        });
    }

    @Test
    void many_events_of_many_hosts_come_to_each_in_order() throws Exception {
        var hosts =
                Stream.generate(() -> host(HOSTS.incrementAndGet())).limit(9).toList();
        for (var sequence = 0; sequence < 30; sequence++) {
            for (var one : hosts) {
                publisher.departmentNamed(one, sequence, "Afdeling " + sequence);
            }
        }
        consumer.start();
        for (var one : hosts) {
            reached(one, 29);
            assertThat(names(one))
                    .isEqualTo(IntStream.range(0, 30)
                            .mapToObj(sequence -> "Afdeling " + sequence)
                            .toList());
        }
        assertThat(new Incidents(database).open()).isEmpty();
    }

    @Test
    void what_blocks_a_key_in_one_topic_of_a_view_blocks_nothing_of_another() throws Exception {
        var visited = new PanelVisited(
                new NetworkId(new UUID(8, 8)), host, Hosts.SCHOOL, Hosts.DAY, new StaffId(new UUID(9, 9).toString()));
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.unreadable(visited, 0);
        publisher.event(visited, 1);
        consumer.start();
        reached(host, 0);
        assertThat(reader.await(new Position(visited.stream(), 1), PATIENCE)).isTrue();
        publisher.departmentNamed(host, 1, "Balie");
        reached(host, 1);
        assertThat(names(host)).containsExactly("Keuken", "Balie");
        assertThat(viewed(host).incompleteSince()).isPresent();
        assertThat(consumer.replay("key#badge.events/" + host).left()).isEqualTo(2);
    }

    @Test
    void events_after_a_gap_wait_until_what_was_missing_has_come() throws Exception {
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.departmentNamed(host, 2, "Magazijn");
        publisher.departmentNamed(host, 3, "Balie");
        consumer.start();
        reached(host, 0);
        eventually(
                "the gap is an incident",
                PATIENCE,
                () -> new Incidents(database).open().stream().anyMatch(incident -> incident.records() == 2));
        assertThat(consumer.replay("host " + host).left()).isEqualTo(2);
        publisher.departmentNamed(host, 1, "Bediening");
        reached(host, 1);
        assertThat(consumer.replay("host " + host)).isEqualTo(new Replayed(3, 0, null));
        assertThat(names(host)).containsExactly("Keuken", "Bediening", "Magazijn", "Balie");
        publisher.departmentNamed(host, 4, "Kelder");
        reached(host, 4);
        assertThat(names(host)).endsWith("Balie", "Kelder");
    }

    @Test
    void who_lost_its_partition_cannot_overwrite_a_newer_document() {
        var documents = new ViewDocuments(database.getCollection("guarded"));
        var first = new ViewDocument("a", 0, "t-0", 1, "\"one\"", null);
        assertThat(documents.write(List.of(first))).isTrue();
        assertThat(documents.write(List.of(first))).isFalse();
        var read = documents.load(List.of("a")).values().iterator().next();
        assertThat(documents.write(List.of(new ViewDocument("a", read.revision(), "t-0", 2, "\"two\"", null))))
                .isTrue();
        assertThat(documents.write(List.of(new ViewDocument("a", read.revision(), "t-0", 2, "\"late\"", null))))
                .isFalse();
        assertThat(documents.load(List.of("a")).values())
                .extracting(ViewDocument::body)
                .containsExactly("\"two\"");
    }

    @Test
    void a_handler_is_called_again_when_its_surroundings_failed_and_parks_when_the_event_did() throws Exception {
        var handled = new CopyOnWriteArrayList<String>();
        var storeIsAway = new AtomicBoolean(true);
        var cured = new AtomicBoolean();
        EventHandler handler = event -> {
            if (event.event() instanceof DepartmentNamed named
                    && Set.of(host, other).contains(named.employer())) {
                if (storeIsAway.getAndSet(false)) {
                    throw new MongoTimeoutException("away");
                }
                if (named.name().equals(POISON) && !cured.get()) {
                    throw new IllegalStateException("no");
                }
                handled.add(named.name());
            }
        };
        publisher.departmentNamed(host, 0, "Keuken");
        publisher.departmentNamed(host, 1, POISON);
        publisher.departmentNamed(host, 2, "Magazijn");
        publisher.departmentNamed(other, 0, "Kantoor");
        var loop = keep(new EventLoop(
                "automations",
                List.of(Topics.EVENTS),
                handler,
                database,
                new EventCodec(),
                settings(),
                meters,
                Clock.systemUTC()));
        loop.start();
        eventually("the others are handled", PATIENCE, () -> handled.containsAll(List.of("Keuken", "Kantoor")));
        eventually(
                "the rest is parked",
                PATIENCE,
                () -> new Incidents(database)
                        .open().stream()
                                .anyMatch(
                                        incident -> incident.unit().equals("key#" + host) && incident.records() == 2));
        assertThat(handled).doesNotContain("Magazijn");
        cured.set(true);
        assertThat(loop.replay("key#" + host)).isEqualTo(new Replayed(2, 0, null));
        assertThat(handled).containsSubsequence("Keuken", POISON, "Magazijn");
    }

    @Test
    void what_is_under_way_is_finished_and_committed_before_a_loop_is_closed() throws Exception {
        var begun = new CountDownLatch(1);
        var mayFinish = new CountDownLatch(1);
        EventHandler handler = event -> {
            if (event.event() instanceof DepartmentNamed named
                    && named.employer().equals(host)) {
                begun.countDown();
                within(mayFinish);
            }
        };
        publisher.departmentNamed(host, 0, "Keuken");
        var loop = keep(new EventLoop(
                "closed-meanwhile",
                List.of(Topics.EVENTS),
                handler,
                database,
                new EventCodec(),
                settings(),
                meters,
                Clock.systemUTC()));
        loop.start();
        within(begun);
        var closing = Thread.ofPlatform().start(loop::close);
        eventually("it waits", PATIENCE, () -> closing.getState() == Thread.State.TIMED_WAITING);
        mayFinish.countDown();
        closing.join();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var read = admin.listConsumerGroupOffsets("closed-meanwhile")
                    .partitionsToOffsetAndMetadata()
                    .get();
            assertThat(read)
                    .hasEntrySatisfying(
                            new TopicPartition(Topics.EVENTS, 0),
                            offset -> assertThat(offset.offset()).isEqualTo(end(admin)));
        }
    }

    private static void within(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long end(Admin admin) {
        var partition = new TopicPartition(Topics.EVENTS, 0);
        try {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_table_holds_all_of_its_topic_before_it_is_ready_and_follows_it() throws Exception {
        var person = new StaffId(new UUID(5, HOSTS.incrementAndGet()).toString());
        var seen = new CopyOnWriteArrayList<Long>();
        var rows = new TopicTable.Rows() {

            @Override
            public void on(RecordedEvent event) {
                if (event.event() instanceof GrantRevoked revoked
                        && revoked.person().equals(person)) {
                    seen.add(event.sequence());
                }
            }

            @Override
            public void incomplete(@Nullable String stream, @Nullable String key) {
                seen.add(-1L);
            }
        };
        var revoked = new GrantRevoked(person, new GrantId(new UUID(6, 6)), Hosts.SCHOOL, Hosts.DAY);
        for (var sequence = 0; sequence < 50; sequence++) {
            publisher.event(revoked, sequence);
        }
        publisher.event(revoked, 3);
        var table = keep(new TopicTable("rows", Topics.REFERENCE, rows, new EventCodec(), settings(), meters));
        table.start();
        table.ready().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(seen).hasSize(50);
        publisher.event(revoked, 50);
        eventually("it follows", PATIENCE, () -> seen.size() == 51);
        publisher.event(revoked, 52);
        eventually("a gap is told", PATIENCE, () -> seen.contains(-1L));
    }
}
