package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The host file over HTTP, from events that arrive late, repeated, and in no order between streams. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostFileFacts {

    private static final String FILE = "/v1/employers/" + Facts.HOST + "/file";
    private static final String LAST = SignalEvent.streamOf(Facts.signal(2)) + "@0";

    private static final String VIEW = new HostFileView().group();

    private Broker broker;
    private RunningProjection projection;

    /** Store and broker to run on. */
    abstract Broker broker();

    @BeforeAll
    void publish() {
        broker = broker();
        projection = RunningProjection.start(broker, "one", "projection");
        var events = Files.recorded(history());
        broker.publish(evaluationsFirst(events));
        broker.publish(events);
        broker.publish(Files.recorded(List.of(
                Facts.signal(Facts.signal(2), SignalCategory.S09, Tokens.staff("peer-coach@" + Facts.SCHOOL)))));
        assertThat(coordinator()
                        .with("Register-After", LAST)
                        .get(FILE)
                        .json()
                        .path("stale")
                        .asBoolean())
                .isFalse();
    }

    @AfterAll
    void stop() {
        projection.close();
        broker.close();
    }

    @Test
    void a_coordinator_reads_the_whole_file() {
        var answer = coordinator().get(FILE);

        var file = answer.json().path("file");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(file.path("role").asString()).isEqualTo("coordinator");
        assertThat(file.at("/host/name/value").asString()).isEqualTo("Registered");
        assertThat(file.at("/host/name/source").asString()).isEqualTo("trade-register");
        assertThat(file.at("/contacts/0/name/keyId").asString()).startsWith("key-");
        assertThat(file.at("/checks/0/current/standing/outcome").asString()).isEqualTo("approved");
        assertThat(file.at("/checks/0/promises/0/standing").asString()).isEqualTo("KEPT");
        assertThat(file.at("/evaluations/studentForms").asInt()).isEqualTo(5);
        assertThat(file.at("/evaluations/students/AS4/mean").asDouble()).isEqualTo(2.0);
        assertThat(file.at("/placements/total").asInt()).isEqualTo(6);
        assertThat(file.at("/placements/gateTasks").asInt()).isEqualTo(1);
        assertThat(file.at("/signals").asInt()).isEqualTo(2);
    }

    @Test
    void the_standing_names_the_events_behind_it() {
        var standing = coordinator().get(FILE).json().at("/file/standing");

        assertThat(standing.path("standing").asString()).isEqualTo("screened");
        assertThat(standing.path("disputed").asBoolean()).isFalse();
        assertThat(standing.at("/reasons/0/code").asString()).isEqualTo("check-approved");
        assertThat(standing.at("/reasons/0/events/0").asString())
                .isEqualTo(PreSalesEvent.streamOf(Facts.SCHOOL, Facts.HOST, Facts.NURSING) + "@1");
    }

    @Test
    void the_standing_of_a_part_of_the_host_can_be_asked_for() {
        var part = FILE + "/standing?function=zorg&department=";

        assertThat(coordinator()
                        .get(part + "6a53f7d4-5b5b-4a5f-8a0c-0d3cf0f7a001")
                        .json()
                        .at("/standing/standing")
                        .asString())
                .isEqualTo("screened");
        assertThat(coordinator().get(part + "west").status()).isEqualTo(400);
    }

    @Test
    void a_day_is_answered_as_it_was_shown_and_as_it_is_known_today() {
        var then = coordinator().get(FILE + "/history?asOf=" + Facts.DAY).json();
        var today = coordinator()
                .get(FILE + "/history?asOf=" + Facts.DAY + "&known=today")
                .json();

        assertThat(then.path("known").asString()).isEqualTo("then");
        assertThat(then.at("/history/standing/standing").asString()).isEqualTo("unknown");
        assertThat(then.at("/history/checks")).isEmpty();
        assertThat(today.at("/history/standing/standing").asString()).isEqualTo("screened");
        assertThat(today.at("/history/checks/0/current/standing/outcome").asString())
                .isEqualTo("approved");
        assertThat(today.at("/history/profile/coverage/ended").asInt()).isZero();
    }

    @Test
    void a_question_about_a_day_says_what_is_wrong_with_it_by_field() {
        var wrong = coordinator().get(FILE + "/history?asOf=2999-01-01&known=tomorrow");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").findValuesAsString("field")).containsExactly("asOf", "known");
        assertThat(wrong.body()).contains("De dag ligt in de toekomst");
        assertThat(coordinator().get(FILE + "/history").status()).isEqualTo(400);
        assertThat(coordinator().get(FILE + "/history?asOf=yesterday").status()).isEqualTo(400);
    }

    @Test
    void placements_come_in_pages_with_what_a_coordinator_may_read_of_each() {
        var page = coordinator().get(FILE + "/placements").json();

        assertThat(page.path("total").asInt()).isEqualTo(6);
        assertThat(page.at("/placements/0/placement/gate/state").asString()).isEqualTo("check-before-start");
        var evaluated = page.at("/placements/1");
        assertThat(evaluated.at("/placement/checkIns/0/state").asString()).isEqualTo("held");
        assertThat(evaluated.at("/evaluations/student/items").propertyNames()).containsExactly("AS2", "AS3", "AS8");
        assertThat(evaluated.toString()).doesNotContain("AS4", "AS10");
    }

    @Test
    void there_is_no_page_beyond_the_last() {
        assertThat(coordinator().get(FILE + "/placements?page=2").status()).isEqualTo(404);
    }

    @Test
    void an_institution_without_a_file_finds_nothing_whoever_else_has_one() {
        var elsewhere = projection.client(Role.COORDINATOR, Facts.OTHER_SCHOOL);
        var unknown = "/v1/employers/00000000-0000-5000-8000-000000000000/file";

        assertThat(elsewhere.get(FILE).status()).isEqualTo(404);
        assertThat(withoutNames(elsewhere.get(FILE).body()))
                .isEqualTo(withoutNames(elsewhere.get(unknown).body()));
    }

    @Test
    void a_peer_coach_reads_own_entries_and_no_placements() {
        var coach = projection.client(Role.PEER_COACH, Facts.SCHOOL);

        assertThat(coach.get(FILE).json().at("/file/ownSignals")).hasSize(1);
        assertThat(coach.get(FILE).body()).doesNotContain("contacts", "evaluations", "checks");
        assertThat(coach.get(FILE + "/placements").status()).isEqualTo(403);
    }

    @Test
    void roles_that_read_no_files_are_refused() {
        for (var role : List.of(Role.CONFIDANT, Role.EMPLOYER, Role.NETWORK_MEMBER, Role.ADMINISTRATOR, Role.SYSTEM)) {
            assertThat(projection.client(role, Facts.SCHOOL).get(FILE).status())
                    .as(role.code())
                    .isEqualTo(403);
        }
        assertThat(projection.client().get(FILE).status()).isEqualTo(401);
    }

    @Test
    void an_unchanged_file_is_not_sent_again() {
        var tag = coordinator().get(FILE).header("ETag");

        assertThat(tag).isNotBlank();
        assertThat(coordinator().with("If-None-Match", tag).get(FILE).status()).isEqualTo(304);
    }

    @Test
    void a_view_that_does_not_come_in_time_says_that_it_is_stale() {
        var never = EmployerEvent.streamOf(Facts.HOST) + "@99";

        assertThat(coordinator()
                        .with("Register-After", never)
                        .get(FILE)
                        .json()
                        .path("stale")
                        .asBoolean())
                .isTrue();
        assertThat(coordinator().with("Register-After", "nonsense").get(FILE).status())
                .isEqualTo(400);
    }

    @Test
    void only_the_operator_reads_digests() {
        var digest = "/v1/views/" + VIEW + "/digest";

        assertThat(projection.operator().get(digest).json().path("documents").asInt())
                .isPositive();
        assertThat(projection.operator().get("/v1/views/other/digest").status()).isEqualTo(404);
        assertThat(projection
                        .client(Role.ADMINISTRATOR, Facts.SCHOOL)
                        .get(digest)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_view_that_has_followed_has_nothing_left_to_take() {
        var lag = projection
                .bean(MeterRegistry.class)
                .get("register.view.lag")
                .tag("group", VIEW)
                .gauge();
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (lag.value() != 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(lag.value()).isZero();
    }

    private Client coordinator() {
        return projection.client(Role.COORDINATOR, Facts.SCHOOL);
    }

    /** An answer without what names the request it is for. */
    private static String withoutNames(String body) {
        return body.replaceAll("\"(correlationId|instance)\":\"[^\"]*\"", "");
    }

    private static List<RecordedEvent> evaluationsFirst(List<RecordedEvent> events) {
        var order = new ArrayList<RecordedEvent>();
        events.stream().filter(it -> isEvaluation(it.event())).forEach(order::add);
        events.stream().filter(it -> !isEvaluation(it.event())).forEach(order::add);
        return order;
    }

    private static boolean isEvaluation(RegisterEvent event) {
        return event.stream().type().equals("aftersales");
    }

    private static List<RegisterEvent> history() {
        var events = new ArrayList<RegisterEvent>(List.of(
                Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered"),
                Facts.said(Facts.SCHOOL, Source.TRADE_REGISTER, Facts.DAY, "Registered"),
                Facts.department("West"),
                Facts.contact("somebody"),
                Facts.checked(Facts.check("first"), Facts.DAY),
                Facts.approved(Facts.check("first"), Facts.DAY),
                Facts.signal(Facts.signal(1), SignalCategory.S01, Facts.SUPERVISOR),
                Facts.assessed(Facts.signal(1), 1),
                Facts.planned(Facts.placement(9), Facts.DAY.plusMonths(6)),
                Facts.gateTask(Facts.placement(9))));
        IntStream.range(0, 5).forEach(n -> {
            var from = Facts.DAY.plusDays(5 - n);
            events.add(Facts.planned(Facts.placement(n), from));
            events.add(Facts.started(Facts.placement(n), from));
            events.add(Facts.checkInsPlanned(Facts.placement(n), from.plusDays(14)));
            events.add(Facts.held(Facts.placement(n), CheckInKind.WEEK_2, from.plusDays(14)));
            events.add(Facts.ended(Facts.placement(n), from.plusMonths(5)));
            events.add(Facts.studentSaid(Facts.placement(n), from.plusMonths(5), Likert.TWO));
        });
        return events;
    }
}
