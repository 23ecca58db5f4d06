package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.upkeep.LiveViews;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Building a view anew beside the live one, switching, going back and dropping, over HTTP and on two instances. */
class RebuildIT {

    private static final String VIEW = "/v1/views/host-file";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HOSTS = 30;

    /** The version that a store begins with, and the one that a rebuild makes. */
    private static final int FIRST = new HostFileView().version();

    private static final int SECOND = FIRST + 1;

    private Broker broker;
    private final List<RunningProjection> running = new ArrayList<>();

    @BeforeEach
    void start() {
        broker = Broker.start();
    }

    @AfterEach
    void stop() {
        running.reversed().forEach(RunningProjection::close);
        broker.close();
    }

    @Test
    void a_rebuild_beside_the_live_version_while_events_come_switch_back_and_drop() {
        var one = instance("one");
        var two = instance("two");
        broker.publish(histories(0, HOSTS));
        poison(500);
        after(one, histories(HOSTS - 1, HOSTS).getLast());

        var begun = one.operator().post(VIEW + "/rebuilds", "{\"switchWhenComplete\": false}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        broker.publish(histories(HOSTS, HOSTS + 5));
        assertThat(one.operator()
                        .post(VIEW + "/rebuilds", "{\"switchWhenComplete\": false}")
                        .status())
                .isEqualTo(409);

        var complete = until(two, it -> version(it, SECOND).hasNonNull("completeAt"));
        assertThat(complete.path("live").asInt()).isEqualTo(FIRST);
        assertThat(version(complete, SECOND).at("/progress/percent").asInt()).isEqualTo(100);
        assertThat(version(complete, SECOND).at("/progress/done").asLong()).isPositive();
        assertEqualVersions(two, FIRST, SECOND);
        assertThat(version(complete, SECOND).path("incidents").asInt())
                .isEqualTo(version(complete, FIRST).path("incidents").asInt())
                .isEqualTo(1);

        switchTo(one, SECOND);
        until("both instances follow", () -> live(one) == SECOND && live(two) == SECOND);
        var later = histories(HOSTS + 5, HOSTS + 6);
        broker.publish(later);
        after(one, later.getLast());
        after(two, later.getLast());

        switchTo(two, FIRST);
        until("both go back", () -> live(one) == FIRST && live(two) == FIRST);
        after(one, later.getLast());
        assertEqualVersions(one, FIRST, SECOND);

        assertThat(one.operator().delete(VIEW + "/versions/" + FIRST).status()).isEqualTo(409);
        assertThat(one.operator().delete(VIEW + "/versions/" + SECOND).status()).isEqualTo(200);
        until(
                "nothing of it is left",
                () -> collections(two).stream().noneMatch(it -> it.startsWith("host-file-v" + SECOND)));
        assertThat(incidentGroups(one)).contains("host-file-v" + FIRST).doesNotContain("host-file-v" + SECOND);
    }

    @Test
    void a_rebuild_that_was_interrupted_goes_on_and_switches_by_itself() {
        var first = instance("one", "--projection.batch=2");
        broker.publish(histories(0, HOSTS));
        after(first, histories(HOSTS - 1, HOSTS).getLast());
        assertThat(first.operator()
                        .post(VIEW + "/rebuilds", "{\"switchWhenComplete\": true}")
                        .status())
                .isEqualTo(202);
        until("it has begun", () -> collections(first).contains("host-file-v" + SECOND));
        first.close();
        running.remove(first);

        var again = instance("one");

        var complete = until(again, it -> it.path("live").asInt() == SECOND);
        assertThat(version(complete, SECOND).hasNonNull("completeAt")).isTrue();
        assertEqualVersions(again, FIRST, SECOND);
    }

    @Test
    void a_release_of_another_form_builds_a_version_of_its_own_and_goes_live_with_it() {
        var old = instance("one");
        broker.publish(histories(0, 3));
        after(old, histories(2, 3).getLast());
        var views = old.bean(MongoDatabase.class).getCollection("views");
        var stored = Objects.requireNonNull(views.find().first());
        views.updateOne(
                Filters.eq("_id", "host-file"),
                Updates.set("body", stored.getString("body").replace("\"form\":" + FIRST, "\"form\":0")));
        old.close();
        running.remove(old);

        var upgraded = instance("one");

        until(upgraded, it -> it.path("live").asInt() == SECOND);
        until("it is read", () -> live(upgraded) == SECOND);
        after(upgraded, histories(2, 3).getLast());
        assertThat(upgraded.operator()
                        .put(VIEW + "/live", "{\"version\": " + FIRST + "}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_document_that_differs_is_reported_by_its_id() {
        var one = instance("one");
        broker.publish(histories(0, 3));
        after(one, histories(2, 3).getLast());
        one.operator().post(VIEW + "/rebuilds", "{\"switchWhenComplete\": false}");
        until(one, it -> version(it, SECOND).hasNonNull("completeAt"));
        var documents = one.bean(MongoDatabase.class).getCollection("host-file-v" + SECOND);
        var lost = Objects.requireNonNull(documents.find().first());
        documents.deleteOne(new Document("_id", lost.getString("_id")));

        var compared = compare(one, FIRST, SECOND);

        assertThat(compared.path("different").asInt()).isEqualTo(1);
        assertThat(compared.at("/differences/0/document").asString()).isEqualTo(lost.getString("_id"));
        assertThat(compared.at("/differences/0/kind").asString()).isEqualTo("ONLY_IN_FIRST");
    }

    private RunningProjection instance(String name, String... more) {
        var started = RunningProjection.start(broker.engines(), name, "projection", more);
        running.add(started);
        return started;
    }

    private static List<RecordedEvent> histories(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> Files.recorded(Histories.ofHost(n)))
                .flatMap(List::stream)
                .toList();
    }

    /** A record that nobody can read, and one behind it. */
    private void poison(int host) {
        var events = Files.recorded(Stream.of(
                        Facts.signal(Facts.signal(7), SignalCategory.S09, Facts.SUPERVISOR),
                        Facts.assessed(Facts.signal(7), 2))
                .map(it -> Histories.elsewhere(it, host))
                .toList());
        broker.publish(events.getFirst(), "no event".getBytes(StandardCharsets.UTF_8));
        broker.publish(events.subList(1, 2));
    }

    private static void after(RunningProjection instance, RecordedEvent event) {
        Reading.after(instance.client(Role.COORDINATOR, Facts.SCHOOL), event);
    }

    private static void switchTo(RunningProjection instance, int version) {
        var answer = instance.operator().put(VIEW + "/live", "{\"version\": " + version + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static int live(RunningProjection instance) {
        return instance.bean(LiveViews.class).of("host-file").number();
    }

    private static void assertEqualVersions(RunningProjection instance, int first, int second) {
        until(
                instance,
                it -> version(it, first).path("lag").asInt()
                                + version(it, second).path("lag").asInt()
                        == 0);
        var compared = compare(instance, first, second);
        assertThat(compared.path("different").asInt()).as(compared.toString()).isZero();
        assertThat(compared.path("equal").asInt()).isPositive();
        assertThat(digest(instance.operator(), first)).isEqualTo(digest(instance.operator(), second));
    }

    private static JsonNode compare(RunningProjection instance, int first, int second) {
        var begun = instance.operator()
                .post(VIEW + "/comparison", "{\"first\": %d, \"second\": %d}".formatted(first, second));
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        until("it is compared", () -> comparison(instance).hasNonNull("finishedAt"));
        return comparison(instance);
    }

    private static JsonNode comparison(RunningProjection instance) {
        return instance.operator().get(VIEW + "/comparison").json();
    }

    private static String digest(Client operator, int version) {
        return operator.get("/v1/views/" + new ViewVersion("host-file", version) + "/digest")
                .body();
    }

    private static List<String> collections(RunningProjection instance) {
        return instance.bean(MongoDatabase.class).listCollectionNames().into(new ArrayList<>());
    }

    private static List<String> incidentGroups(RunningProjection instance) {
        var groups = new ArrayList<String>();
        instance.operator()
                .get("/v1/parked-incidents")
                .json()
                .path("incidents")
                .forEach(it -> groups.add(it.path("group").asString()));
        return groups;
    }

    private static JsonNode version(JsonNode view, int number) {
        for (var version : view.path("versions")) {
            if (version.path("version").asInt() == number) {
                return version;
            }
        }
        throw new AssertionError("no version " + number + " in " + view);
    }

    private static JsonNode until(RunningProjection instance, Predicate<JsonNode> holds) {
        until(
                "the view comes to it",
                () -> holds.test(instance.operator().get(VIEW).json()));
        return instance.operator().get(VIEW).json();
    }

    private static void until(String what, BooleanSupplier holds) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError(what + ": not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
