package nl.kwaliteitsregister.backbone.consumer;

import static nl.kwaliteitsregister.backbone.engine.Eventually.eventually;
import static nl.kwaliteitsregister.backbone.sample.DepartmentsView.POISON;
import static nl.kwaliteitsregister.backbone.sample.Hosts.host;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwaliteitsregister.backbone.engine.Publisher;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.backbone.sample.DepartmentsView;
import nl.kwaliteitsregister.backbone.sample.DepartmentsView.Departments;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the changes of views promise, on whatever engines: every write is told of, whoever dies when. */
abstract class ChangeFacts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger HOSTS = new AtomicInteger(5000);

    private final EmployerId host = host(HOSTS.incrementAndGet());
    private final String document = "host " + host;
    private final DepartmentsView view = new DepartmentsView();
    private final List<AutoCloseable> open = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private Publisher publisher;
    private ViewReader<Departments> reader;
    private ChangeEnds ends;

    abstract String uri();

    abstract String bootstrapServers();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
        database = client.getDatabase("views-" + UUID.randomUUID());
        try (var admin = Admin.create(kafka())) {
            new TopicMaker(admin, PATIENCE).make(TopicMaker.register(1));
            new TopicMaker(admin, PATIENCE).make(TopicMaker.badges(1));
            new TopicMaker(admin, PATIENCE).make(List.of(TopicMaker.compacted(ViewChange.TOPIC, 1, 1)));
        }
        publisher = keep(new Publisher(bootstrapServers()));
        reader = new ViewReader<>(view, database);
        ends = keep(new ChangeEnds(kafka()));
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

    private Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    private ReaderSettings settings() {
        return new ReaderSettings(kafka(), "test", 500);
    }

    private BatchConsumer<Departments> consumer() {
        return consumer(view);
    }

    private BatchConsumer<Departments> consumer(DocumentView<Departments> of) {
        return keep(new BatchConsumer<>(
                of, database, new EventCodec(), settings(), new SimpleMeterRegistry(), Clock.systemUTC()));
    }

    /** Keeps the newest revision of each document, as a cache of an instance would. */
    private static final class Newest implements ChangeFeed.Follower {

        private final Map<String, Long> revisions = new HashMap<>();
        private final List<String> lost = new CopyOnWriteArrayList<>();
        private final AtomicBoolean fails = new AtomicBoolean();
        private final Map<Integer, Long> upTo;

        Newest(Map<Integer, Long> from) {
            upTo = new HashMap<>(from);
        }

        @Override
        public synchronized Map<Integer, Long> readFrom() {
            return Map.copyOf(upTo);
        }

        @Override
        public synchronized void lost() {
            lost.add("lost");
            upTo.clear();
        }

        @Override
        public synchronized void take(List<ViewChange> changes, Map<Integer, Long> readUpTo) {
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("not now");
            }
            changes.forEach(it -> revisions.merge(it.document(), it.revision(), Math::max));
            upTo.putAll(readUpTo);
        }

        @Override
        public void look() {}

        synchronized long revision(String document) {
            return revisions.getOrDefault(document, 0L);
        }
    }

    private ChangeFeed feed(Newest follower) {
        var feed = keep(new ChangeFeed("newest", follower, ends, settings()));
        feed.start();
        return feed;
    }

    private Newest newest() {
        var newest = new Newest(ends.now(PATIENCE));
        assertThat(feed(newest).await(PATIENCE)).isTrue();
        return newest;
    }

    private void reached(long sequence) {
        assertThat(reader.await(new Position(EmployerEvent.streamOf(host), sequence), PATIENCE))
                .isTrue();
    }

    @Test
    void every_instance_hears_of_every_write_before_the_view_says_that_it_has_come() throws Exception {
        var first = new Newest(ends.now(PATIENCE));
        var second = new Newest(ends.now(PATIENCE));
        var feeds = List.of(feed(first), feed(second));
        consumer().start();
        for (var sequence = 0; sequence < 3; sequence++) {
            publisher.departmentNamed(host, sequence, "Keuken");
            reached(sequence);
            assertThat(feeds).allMatch(it -> it.await(PATIENCE));
            var revision = reader.find(document).orElseThrow().revision();
            assertThat(first.revision(document)).isEqualTo(revision);
            assertThat(second.revision(document)).isEqualTo(revision);
        }
        assertThat(feeds).allMatch(it -> it.lag() == 0).allMatch(it -> it.trouble() == null);
    }

    @Test
    void a_write_whose_writer_died_before_it_told_is_told_of_by_who_reads_its_records_again() throws Exception {
        publisher.departmentNamed(host, 0, "Keuken");
        try (var dying = consumer()) {
            dying.start();
            reached(0);
        }
        var later = newest();
        database.getCollection(view.group() + ".cursors").drop(); // written after the changes are told
        try (var admin = Admin.create(kafka())) {
            eventually("the group is empty", PATIENCE, () -> deleted(admin)); // so are the offsets
        }
        consumer().start();
        reached(0);
        eventually("it is told of", PATIENCE, () -> later.revision(document) > 0);
        assertThat(reader.find(document).orElseThrow().revision())
                .as("nothing was written anew")
                .isEqualTo(later.revision(document));
    }

    private boolean deleted(Admin admin) {
        try {
            admin.removeMembersFromConsumerGroup(view.group(), new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
            admin.deleteConsumerGroups(List.of(view.group())).all().get();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void a_replay_tells_and_one_that_died_before_it_told_tells_when_it_is_asked_again() throws Exception {
        publisher.departmentNamed(host, 0, POISON);
        var consumer = consumer();
        consumer.start();
        reached(0);
        view.cure();
        var first = newest();
        assertThat(consumer.replay(document).applied()).isEqualTo(1);
        eventually("it is told of", PATIENCE, () -> first.revision(document) == 2);
        var second = newest();
        database.getCollection("incidents")
                .insertOne(new Document("_id", view.group() + "/" + document)
                        .append("group", view.group())
                        .append("unit", document)
                        .append("since", "2026-11-22T09:00:00Z")
                        .append("source", "register.events-0")
                        .append("first", 0L)
                        .append("records", 1L)
                        .append("cause", "left behind"));
        assertThat(consumer.replay(document).left()).isZero();
        eventually("it is told of again", PATIENCE, () -> second.revision(document) == 2);
        assertThat(new Incidents(database).open()).isEmpty();
    }

    @Test
    void a_replay_of_a_key_that_died_before_it_freed_the_key_tells_of_all_its_documents_when_it_is_asked_again()
            throws Exception {
        var key = "key#" + host;
        var documents = database.getCollection(view.group());
        var known = new AtomicBoolean();
        publisher.departmentNamed(host, 0, "Keuken");
        var consumer = consumer(new Unknowing(view, known));
        consumer.start();
        reached(0);
        var blocked =
                Objects.requireNonNull(documents.find(Filters.eq("_id", key)).first());
        known.set(true);
        assertThat(consumer.replay(key).applied()).isEqualTo(1);
        documents.replaceOne(Filters.eq("_id", key), blocked);
        var later = newest();
        assertThat(consumer.replay(key).left()).isZero();
        eventually("both are told of", PATIENCE, () -> later.revision(document) == 1 && later.revision(key) == 2);
    }

    /** Cannot say whose an event is until it knows, which blocks all documents of the event's key. */
    private record Unknowing(DepartmentsView view, AtomicBoolean known) implements DocumentView<Departments> {

        @Override
        public String name() {
            return view.name();
        }

        @Override
        public int version() {
            return view.version();
        }

        @Override
        public Class<Departments> type() {
            return view.type();
        }

        @Override
        public Set<String> documents(RecordedEvent event) {
            if (!known.get()) {
                throw new IllegalStateException("whose is it?");
            }
            return view.documents(event);
        }

        @Override
        public String keyOf(String document) {
            return view.keyOf(document);
        }

        @Override
        public Departments apply(String id, @Nullable Departments document, RecordedEvent event) {
            return view.apply(id, document, event);
        }
    }

    @Test
    void what_was_not_taken_comes_again() throws Exception {
        var follower = newest();
        follower.fails.set(true);
        publisher.departmentNamed(host, 0, "Keuken");
        consumer().start();
        reached(0);
        eventually("it came again", PATIENCE, () -> follower.revision(document) == 1);
    }

    @Test
    void a_follower_that_stands_behind_the_end_is_told_that_the_topic_is_not_the_one_it_read() {
        var ahead = new Newest(Map.of(0, ends.now(PATIENCE).getOrDefault(0, 0L) + 1000));
        var feed = feed(ahead);
        eventually("it knows", PATIENCE, () -> !ahead.lost.isEmpty());
        assertThat(feed.await(PATIENCE)).isTrue();
    }
}
