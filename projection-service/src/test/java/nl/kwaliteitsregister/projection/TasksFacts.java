package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Today's tasks over HTTP, from the events that ask for them to those that settle them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TasksFacts {

    private static final String TASKS = "/v1/tasks";

    private Broker broker;
    private RunningProjection projection;
    private List<RecordedEvent> course;

    /** Store and broker to run on. */
    abstract Broker broker();

    @BeforeAll
    void publish() {
        broker = broker();
        projection = RunningProjection.start(broker, "one", "projection");
        var supervisor = Tokens.staff("supervisor@" + Facts.SCHOOL);
        course = Files.recorded(List.of(
                Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Bakkerij De Proef"),
                Facts.planned(Facts.placement(1), Facts.NURSING, supervisor, Facts.DAY),
                Facts.started(Facts.placement(1), Facts.DAY),
                Facts.checkInsPlanned(Facts.placement(1), Facts.DAY.plusDays(14)),
                Facts.signal(Facts.signal(1), SignalCategory.S09, supervisor),
                Facts.assessed(Facts.signal(1), 2),
                Facts.held(Facts.placement(1), CheckInKind.WEEK_2, Facts.DAY.plusDays(14)),
                Facts.ended(Facts.placement(1), Facts.DAY.plusMonths(5)),
                Facts.coordinatorSaid(Facts.placement(1), Facts.DAY.plusMonths(5), Likert.FOUR),
                Facts.talked(Facts.signal(1), Facts.DAY.plusDays(20), true)));
        broker.publish(course.subList(0, 6));
    }

    @AfterAll
    void stop() {
        projection.close();
        broker.close();
    }

    @Test
    void a_task_is_listed_with_why_and_its_command_and_is_gone_when_that_was_done() {
        var supervisor = projection.client(Role.SUPERVISOR, Facts.SCHOOL);
        var coordinator = projection.client(Role.COORDINATOR, Facts.SCHOOL);

        var due = after(supervisor, course.get(5)).at("/tasks/0");
        assertThat(due.path("kind").asString()).isEqualTo("check-in-to-hold");
        assertThat(due.path("why").asString()).isEqualTo("Het is tijd voor een tussengesprek.");
        assertThat(due.path("host").asString()).isEqualTo("Bakkerij De Proef");
        assertThat(due.path("overdue").asBoolean()).isTrue();
        assertThat(due.at("/settledBy/method").asString()).isEqualTo("POST");
        assertThat(due.at("/settledBy/path").asString())
                .startsWith("/v1/placements/" + Facts.placement(1) + "/check-ins/")
                .endsWith("/school-form");
        assertThat(kinds(coordinator.get(TASKS).json())).containsExactly("signal-to-follow-up", "end-placement");
        assertThat(coordinator
                        .with("Accept-Language", "en")
                        .get(TASKS)
                        .json()
                        .at("/tasks/0/why")
                        .asString())
                .isEqualTo("Something is to be done about a signal.");

        broker.publish(course.subList(6, 7));
        assertThat(kinds(after(supervisor, course.get(6)))).isEmpty();
        broker.publish(course.subList(7, 8));
        assertThat(kinds(after(coordinator, course.get(7))))
                .containsExactly("signal-to-follow-up", "evaluation-to-give");
        broker.publish(course.subList(8, 10));
        assertThat(kinds(after(coordinator, course.get(8)))).doesNotContain("evaluation-to-give");
        var settled = after(coordinator, course.get(9));
        assertThat(kinds(settled)).isEmpty();
        assertThat(settled.path("total").asInt()).isZero();
    }

    @Test
    void a_second_look_comes_by_the_topic_of_badges_and_is_gone_when_it_was_given() {
        var told = Files.recorded(List.<RegisterEvent>of(
                Facts.lookAsked(Facts.look(1), Facts.SCHOOL), Facts.lookGiven(Facts.look(1), Facts.SCHOOL)));
        var officer = projection.client(Role.QUALITY_OFFICER, Facts.SCHOOL);

        broker.publish(told.subList(0, 1));
        var due = after(officer, told.getFirst()).at("/tasks/0");
        assertThat(due.path("kind").asString()).isEqualTo("second-look-to-give");
        assertThat(due.path("thing").asString()).isEqualTo("looks");
        assertThat(due.path("id").asString()).isEqualTo(Facts.NETWORK.toString());
        assertThat(due.path("dueOn").asString())
                .isEqualTo(Facts.DAY.plusDays(14).toString());
        assertThat(kinds(projection
                        .client(Role.COORDINATOR, Facts.SCHOOL)
                        .get(TASKS)
                        .json()))
                .doesNotContain("second-look-to-give");

        broker.publish(told.subList(1, 2));
        assertThat(kinds(after(officer, told.getLast()))).isEmpty();
    }

    @Test
    void nobody_is_told_of_another_institutions_tasks_and_nobody_without_a_role_that_has_any() {
        var elsewhere = until(projection.client(Role.COORDINATOR, Facts.OTHER_SCHOOL), it -> it.has("total"));
        assertThat(elsewhere.path("total").asInt()).isZero();
        assertThat(projection.client(Role.PEER_COACH, Facts.SCHOOL).get(TASKS).status())
                .isEqualTo(403);
        assertThat(projection
                        .client(Role.COORDINATOR, Facts.OTHER_SCHOOL)
                        .get(TASKS + "?page=2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_instance_that_starts_later_has_all_that_is_open() {
        var planned = Files.recorded(
                List.<RegisterEvent>of(Facts.planned(Facts.placement(7), Facts.NURSING, Facts.SUPERVISOR, Facts.DAY)));
        broker.publish(planned);
        after(projection.client(Role.COORDINATOR, Facts.SCHOOL), planned.getFirst());

        try (var later = RunningProjection.start(broker, "two", "projection")) {
            var coordinator = later.client(Role.COORDINATOR, Facts.SCHOOL);
            var page = until(coordinator, it -> kinds(it).contains("start-placement"));
            assertThat(page.path("incompleteSince").isMissingNode()).isTrue();
            assertThat(later.bean(MeterRegistry.class)
                            .get("register.tasks.things")
                            .gauge()
                            .value())
                    .isPositive();
        }
    }

    private static JsonNode after(Client client, RecordedEvent event) {
        return until(
                client.with("Register-After", Reading.position(event)),
                it -> it.has("stale") && !it.path("stale").asBoolean());
    }

    private static JsonNode until(Client client, Predicate<JsonNode> holds) {
        return NamedHosts.until(client, TASKS, holds);
    }

    private static List<String> kinds(JsonNode page) {
        var kinds = new ArrayList<String>();
        page.path("tasks").forEach(it -> kinds.add(it.path("kind").asString()));
        return kinds;
    }
}
