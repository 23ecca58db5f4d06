package nl.kwaliteitsregister.backbone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kwaliteitsregister.backbone.sample.Hosts.host;
import static nl.kwaliteitsregister.backbone.sample.Hosts.name;
import static nl.kwaliteitsregister.backbone.sample.Hosts.nameMany;
import static nl.kwaliteitsregister.backbone.sample.Hosts.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.CommandRefused;
import nl.kwaliteitsregister.backbone.axon.IdempotencyKeyReused;
import nl.kwaliteitsregister.backbone.engine.Wired;
import nl.kwaliteitsregister.backbone.sample.FileRefusal;
import nl.kwaliteitsregister.backbone.sample.HostFile;
import nl.kwaliteitsregister.backbone.sample.HostFileAggregate;
import nl.kwaliteitsregister.backbone.sample.Hosts;
import nl.kwaliteitsregister.contract.codec.UnknownEventType;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises, on whatever engine. */
abstract class StorageFacts {

    private static final Circumstances BY = Circumstances.of("register", "test");

    private MongoClient client;
    private MongoDatabase database;
    private Wired wired;

    abstract String uri();

    @BeforeEach
    void wire() {
        client = MongoClients.create(uri());
        database = client.getDatabase("store-" + UUID.randomUUID());
        wired = Wired.on(database, "one");
    }

    @AfterEach
    void close() {
        wired.close();
        database.drop();
        client.close();
    }

    private static StreamId stream(EmployerId host) {
        return EmployerEvent.streamOf(host);
    }

    private List<Document> commits() {
        return database.getCollection("commits").find().into(new ArrayList<>());
    }

    @Test
    void keeps_a_commit_as_one_document_with_its_circumstances() {
        wired.sender().send(open(host(1)), BY);
        wired.sender().send(name(host(1), "Keuken", "Bediening"), Circumstances.causedBy("event-7", "request-3", null));
        var commit = commits().get(1);
        assertThat(commit)
                .containsEntry("_id", stream(host(1)) + "#1")
                .containsEntry("first", 1L)
                .containsEntry("previous", 0L)
                .containsEntry("actor", "register")
                .containsEntry("correlation", "request-3")
                .containsEntry("causation", "event-7")
                .containsEntry("sent", false);
        assertThat(commit.getList("events", Document.class))
                .extracting(event -> event.getString("type"))
                .containsExactly(
                        "nl.kwaliteitsregister.employer.department-named.v1",
                        "nl.kwaliteitsregister.employer.department-named.v1");
    }

    @Test
    void keeps_a_stream_without_gaps_under_eight_threads() throws Exception {
        wired.sender().send(open(host(1)), BY);
        try (var other = Wired.on(database, "two")) {
            inEightThreads(thread -> {
                for (var i = 0; i < 10; i++) {
                    var sender = i % 2 == 0 ? wired.sender() : other.sender();
                    sender.send(name(host(1), "Keuken"), BY);
                }
            });
        }
        assertThat(wired.commits().read(stream(host(1)), 0))
                .extracting(Commit::first)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 80).boxed().toList());
        assertThat(wired.commits().read(stream(host(1)), 0))
                .extracting(Commit::previous)
                .containsExactlyElementsOf(LongStream.rangeClosed(-1, 79)
                        .mapToObj(first -> first < 0 ? null : first)
                        .toList());
    }

    @Test
    void gives_every_commit_of_a_run_a_place_of_its_own_without_gaps() throws Exception {
        inEightThreads(thread -> {
            for (var i = 0; i < 25; i++) {
                wired.sender().send(open(host(thread * 100 + i)), BY);
            }
        });
        assertThat(commits())
                .extracting(commit -> Place.of(commit.getString("pos")).number())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void commits_one_of_two_requests_with_the_same_key_that_arrive_together() throws Exception {
        var request = Idempotency.of("person", "POST /v1/hosts", "key-1", "body".getBytes(UTF_8));
        wired.sender().send(open(host(1)), BY);
        try (var other = Wired.on(database, "two")) {
            var answers = new ArrayList<Answer>();
            inEightThreads(thread -> {
                var answer = (thread % 2 == 0 ? wired : other).sender().send(name(host(1), "Keuken"), BY.with(request));
                synchronized (answers) {
                    answers.add(answer);
                }
            });
            assertThat(answers).hasSize(8).containsOnly(new Answer(new Position(stream(host(1)), 1), true));
        }
        assertThat(commits()).hasSize(2);
    }

    @Test
    void gives_the_first_answer_to_a_repeat_that_would_now_have_nothing_to_do() {
        var request = Idempotency.of("person", "POST /v1/hosts", "key-1", "body".getBytes(UTF_8));
        var first = wired.sender().send(open(host(1)), BY.with(request));
        wired.sender().send(name(host(1), "Keuken"), BY);
        assertThat(wired.sender().send(open(host(1)), BY.with(request))).isEqualTo(first);
        assertThat(commits()).hasSize(2);
    }

    @Test
    void refuses_other_content_under_a_used_key() {
        wired.sender().send(open(host(1)), BY.with(Idempotency.of("person", "route", "key-1", "body".getBytes(UTF_8))));
        var other = BY.with(Idempotency.of("person", "route", "key-1", "other".getBytes(UTF_8)));
        assertThatThrownBy(() -> wired.sender().send(open(host(2)), other))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IdempotencyKeyReused()));
        assertThat(commits()).hasSize(1);
    }

    @Test
    void decides_a_repeat_again_when_the_first_committed_nothing() {
        var request = BY.with(Idempotency.of("person", "route", "key-1", "body".getBytes(UTF_8)));
        assertThatThrownBy(() -> wired.sender().send(name(host(1), "Keuken"), request))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new FileRefusal.NoFileYet()));
        wired.sender().send(open(host(1)), BY);
        assertThat(wired.sender().send(name(host(1), "Keuken"), request).changed())
                .isTrue();
    }

    @Test
    void reads_a_stream_longer_than_any_window() {
        wired.sender().send(open(host(1)), BY);
        for (var i = 0; i < 10; i++) {
            wired.sender().send(nameMany(host(1), 9 * i + 1), BY);
        }
        var commits = wired.commits().read(stream(host(1)), 0);
        assertThat(commits).hasSize(11);
        assertThat(commits.getLast().last()).isEqualTo(10 + 9 * 45);
    }

    @Test
    void goes_on_from_a_snapshot_and_names_the_commit_before_it() {
        wired.sender().send(open(host(1)), BY);
        wired.sender().send(nameMany(host(1), 100), BY);
        var snapshot = wired.snapshots().find(stream(host(1)), 1).orElseThrow();
        assertThat(snapshot.position().sequence()).isEqualTo(100);
        try (var restarted = Wired.on(database, "one")) {
            restarted.sender().send(name(host(1), "Magazijn"), BY);
        }
        assertThat(wired.commits().read(stream(host(1)), 101))
                .singleElement()
                .extracting(Commit::previous)
                .isEqualTo(1L);
        assertThat(wired.reader().read(HostFileAggregate.KIND, stream(host(1))).state())
                .isInstanceOfSatisfying(
                        HostFile.Open.class,
                        file -> assertThat(file.departments()).isEqualTo(101));
    }

    @Test
    void leaves_a_snapshot_of_another_version_aside() {
        wired.sender().send(open(host(1)), BY);
        wired.sender().send(nameMany(host(1), 30), BY);
        wired.sender().send(name(host(1), "Keuken"), BY);
        var before = wired.reader().read(HostFileAggregate.KIND, stream(host(1)));
        database.getCollection("snapshots")
                .updateOne(
                        Filters.eq("_id", stream(host(1)).toString()),
                        Updates.combine(Updates.set("version", 0), Updates.set("state", "{\"of\":\"another time\"}")));
        assertThat(wired.reader().read(HostFileAggregate.KIND, stream(host(1)))).isEqualTo(before);
        assertThat(wired.sender().send(name(host(1), "Magazijn"), BY).position().sequence())
                .isEqualTo(32);
    }

    @Test
    void stops_with_the_type_when_a_stored_type_is_unknown() {
        wired.sender().send(open(host(1)), BY);
        database.getCollection("commits")
                .updateOne(
                        Filters.eq("_id", stream(host(1)) + "#0"),
                        Updates.set("events.0.type", "nl.kwaliteitsregister.employer.vanished.v3"));
        assertThatThrownBy(() -> wired.sender().send(name(host(1), "Keuken"), BY))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("nl.kwaliteitsregister.employer.vanished.v3");
        assertThatThrownBy(() -> wired.reader().read(HostFileAggregate.KIND, stream(host(1))))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void a_commit_on_its_way_into_an_ended_run_goes_on_in_a_new_one() {
        wired.sender().send(open(host(1)), BY);
        var run = wired.runs().all().getFirst();
        assertThat(wired.runs().takeOver(run)).isTrue();
        wired.commits().closeHoles(List.of(new Place(run.id(), 2)));
        wired.sender().send(name(host(1), "Keuken"), BY);
        assertThat(wired.commits().read(stream(host(1)), 0)).hasSize(2);
        assertThat(wired.runs().currentRun()).isNotEqualTo(run.id());
        assertThat(wired.commits().at(List.of(new Place(wired.runs().currentRun(), 1))))
                .hasSize(1);
    }

    @Test
    void refuses_a_unit_of_work_over_two_streams() {
        assertThatThrownBy(() -> wired.engine().appendEvents(List.of(opened(host(1)), opened(host(2)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one unit of work appends to one stream");
        assertThat(commits()).isEmpty();
    }

    private static GenericDomainEventMessage<FileOpened> opened(EmployerId host) {
        return new GenericDomainEventMessage<>(
                "employer", stream(host).toString(), 0, new FileOpened(host, Hosts.SCHOOL, Hosts.DAY));
    }

    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inEightThreads(Work work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Future<Void>>();
            IntStream.range(0, 8)
                    .mapToObj(thread -> (Callable<Void>) () -> {
                        work.run(thread);
                        return null;
                    })
                    .forEach(task -> all.add(threads.submit(task)));
            for (var future : all) {
                future.get();
            }
        }
    }
}
