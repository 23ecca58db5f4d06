package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.deadline.DueDays;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** Placements from plan to evaluation over HTTP, while days go by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacementLifecycleIT {

    private static final MovedClock CLOCK = new MovedClock(Instant.now().toString());

    private final Engines engines = Engines.start(RunningRegister.folder());
    private RunningRegister register = start();

    private RunningRegister start() {
        return RunningRegister.start(engines, Moved.class);
    }

    @BeforeAll
    void found() {
        register.found(ZUID);
        var admin = register.client("admin", ZUID);
        Map.of(
                        "carla",
                        Role.COORDINATOR,
                        "ben",
                        Role.COORDINATOR,
                        "suus",
                        Role.SUPERVISOR,
                        "dora",
                        Role.DECISION_MAKER,
                        "evaluations",
                        Role.SYSTEM)
                .forEach((person, role) -> assertThat(
                                register.grant(admin, ZUID, person, role).status())
                        .isEqualTo(201));
    }

    @AfterAll
    void close() {
        register.close();
        engines.close();
    }

    @Test
    void from_plan_to_three_evaluations() {
        var from = today();
        var until = from.plusWeeks(20);
        var host = host("12345678");
        var placement = plan(host, from, until);

        assertRefused(carla().post(placement + "/start", on(from)), 409, "gate-not-checked");
        check(host, from);
        assertThat(carla().post(placement + "/start", on(from)).status()).isEqualTo(204);

        var planned = checkIns(placement);
        assertThat(planned)
                .extracting(one -> one.get("state").asString())
                .containsOnly("open")
                .hasSize(3);
        var first = planned.getFirst();
        var holdBy = LocalDate.parse(first.get("holdBy").asString());
        awaitWatched(holdBy.plusDays(1));

        moveTo(holdBy.plusDays(1));
        await("the first check-in is missed", () -> states(placement).contains("missed"));
        assertThat(missed(placement)).extracting(CheckInMissed::occurredOn).containsExactly(holdBy.plusDays(1));

        var halfway = planned.get(1);
        moveTo(LocalDate.parse(halfway.get("dueOn").asString()));
        var path = placement + "/check-ins/" + halfway.get("checkIn").asString();
        assertThat(suus().post(path + "/host-form", hostForm()).status()).isEqualTo(204);
        assertRefused(suus().post(path + "/school-form", schoolForm("red", null)), 422, "light-needs-reason");
        assertThat(suus().post(path + "/school-form", schoolForm("red", "alone in the bakery at four"))
                        .status())
                .isEqualTo(204);
        assertThat(states(placement)).containsExactlyInAnyOrder("missed", "held", "open");

        moveTo(until);
        assertRefused(evaluations().post(placement + "/evaluations/student", student()), 409, "placement-not-over");
        assertThat(carla().post(placement + "/grade", on(until)).status()).isEqualTo(204);
        assertThat(carla().post(placement + "/end", on(until)).status()).isEqualTo(204);
        assertThat(carla().post(placement + "/evaluations/coordinator", coordinator())
                        .status())
                .isEqualTo(201);
        assertThat(evaluations()
                        .post(placement + "/evaluations/student", student())
                        .status())
                .isEqualTo(201);
        assertThat(evaluations()
                        .post(placement + "/evaluations/employer", employer())
                        .status())
                .isEqualTo(201);
        assertRefused(evaluations().post(placement + "/evaluations/student", student()), 409, "already-evaluated");
    }

    @Test
    void what_became_due_while_down_happens_at_start_once_and_in_order() {
        var from = today();
        var host = host("87654321");
        check(host, from);
        var placement = plan(host, from, from.plusWeeks(20));
        assertThat(carla().post(placement + "/start", on(from)).status()).isEqualTo(204);
        var holdBy = checkIns(placement).stream()
                .map(one -> LocalDate.parse(one.get("holdBy").asString()))
                .toList();
        holdBy.forEach(day -> awaitWatched(day.plusDays(1)));

        register.close();
        CLOCK.moveTo(AmsterdamDay.startOf(holdBy.get(1).plusDays(9)).toString());
        register = start();
        await("two check-ins are missed", () -> missed(placement).size() == 2);

        assertThat(missed(placement))
                .extracting(CheckInMissed::occurredOn)
                .containsExactly(holdBy.get(0).plusDays(1), holdBy.get(1).plusDays(1));
        await(
                "nothing is overdue",
                () -> register.bean(DueDays.class).progress().done().equals(today().minusDays(1)));
        assertThat(missed(placement)).hasSize(2);
    }

    @Test
    void two_instances_that_fire_one_deadline_record_it_once() throws Exception {
        var from = today();
        var host = host("44556677");
        check(host, from);
        var placement = plan(host, from, from.plusWeeks(20));
        assertThat(carla().post(placement + "/start", on(from)).status()).isEqualTo(204);
        var first = checkIns(placement).getFirst();
        var holdBy = LocalDate.parse(first.get("holdBy").asString());
        awaitWatched(holdBy.plusDays(1));
        var command = new MissCheckIn(
                PlacementId.of(placement.substring(placement.lastIndexOf('/') + 1)),
                ZUID,
                CheckInId.of(first.get("checkIn").asString()));

        try (var other = RunningRegister.startInstance("register-2", engines, Moved.class);
                var threads = Executors.newFixedThreadPool(4)) {
            moveTo(holdBy.plusDays(1));
            var sent = threads.invokeAll(Stream.of(register, other, register, other)
                    .<Callable<Answer>>map(one -> () -> one.bean(CommandSender.class)
                            .send(command, Circumstances.of(Circumstances.REGISTER, "twice")))
                    .toList());
            for (var answer : sent) {
                answer.get();
            }
            await("the first check-in is missed", () -> !missed(placement).isEmpty());
            await(
                    "nothing is left to fire",
                    () -> register.bean(DueDays.class).on(today()).isEmpty());
        }

        assertThat(missed(placement)).hasSize(1);
    }

    @Test
    void an_exception_lets_in_with_the_leave_of_a_second_person() {
        var from = today();
        var placement = plan(host("11223344"), from, from.plusWeeks(20));
        var asked = "{\"occurredOn\": \"%s\", \"reason\": \"known for years\"}".formatted(from);

        assertThat(carla().post(placement + "/start-exception", asked).status()).isEqualTo(204);
        assertRefused(
                carla().post(placement + "/start-exception/agreement", on(from)), 403, "second-person-asked-for-it");
        assertThat(mayDecide(carla(), placement)).isFalse();
        assertThat(mayDecide(ben(), placement)).isTrue();
        assertThat(ben().post(placement + "/start-exception/agreement", on(from))
                        .status())
                .isEqualTo(204);
        assertThat(carla().post(placement + "/start", on(from)).status()).isEqualTo(204);
        assertThat(checkIns(placement))
                .extracting(one -> one.get("kind").asString())
                .containsExactly("week-1", "week-2", "halfway", "before-end");
    }

    private static boolean mayDecide(Client reader, String placement) {
        return reader.get(placement + "/start-exception")
                .json()
                .get("mayDecide")
                .asBoolean();
    }

    @Test
    void whoever_decides_on_an_exception_reads_what_is_asked_and_why() {
        var dora = register.client("dora", ZUID);
        var from = today();
        var placement = plan(host("33445577"), from, from.plusWeeks(20));
        var exception = placement + "/start-exception";

        await(
                "her grant is heard, and nothing is asked",
                () -> dora.get(exception).status() == 404);
        carla().post(exception, "{\"occurredOn\": \"%s\", \"reason\": \"known for years\"}".formatted(from));
        assertThat(dora.get(placement).status()).isEqualTo(403);
        var asked = dora.get(exception).json();
        assertThat(asked.get("reason").asString()).isEqualTo("known for years");
        assertThat(asked.get("askedOn").asString()).isEqualTo(from.toString());
        assertThat(asked.get("period").get("from").asString()).isEqualTo(from.toString());
        assertThat(dora.post(exception + "/agreement", on(from)).status()).isEqualTo(204);
        assertThat(dora.get(exception).status()).isEqualTo(404);
    }

    @Test
    void a_supervisor_sees_and_records_own_placements_only() {
        register.grant(register.client("admin", ZUID), ZUID, "sam", Role.SUPERVISOR);
        var placement = plan(host("22334455"), today(), today().plusWeeks(10));
        var sam = register.client("sam", ZUID);

        assertThat(suus().get(placement).status()).isEqualTo(200);
        assertThat(sam.get(placement).status()).isEqualTo(403);
        assertThat(sam.post(placement + "/check-ins/" + UUID.randomUUID() + "/school-form", schoolForm("green", null))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_period_is_changed_by_somebody_who_saw_it() {
        var from = today();
        var placement = plan(host("33445566"), from, from.plusWeeks(10));
        var body = "{\"occurredOn\": \"%s\", \"period\": {\"from\": \"%s\", \"until\": \"%s\"}, \"hoursPerWeek\": 24}"
                .formatted(from, from, from.plusWeeks(12));
        var tag = carla().get(placement).header("ETag");

        assertThat(carla().put(placement + "/period", body).status()).isEqualTo(428);
        assertThat(carla().with("If-Match", "\"0\"")
                        .put(placement + "/period", body)
                        .status())
                .isEqualTo(412);
        assertThat(carla().with("If-Match", tag)
                        .put(placement + "/period", body)
                        .status())
                .isEqualTo(204);
        assertThat(carla().get(placement).json().at("/period/until").asString())
                .isEqualTo(from.plusWeeks(12).toString());
    }

    @Test
    void every_fault_of_a_form_is_named_by_its_field() {
        var answer = carla().post("/v1/placements", """
                {"employer": "%s", "occurredOn": "%s", "programme": {"list": "crebo", "code": "25180",
                 "listVersion": "2026"}, "route": "hbo-dual", "period": {"from": "%s", "until": "%s"},
                 "hoursPerWeek": 0, "student": "s-1", "ageBand": "18+", "supervisor": "%s"}
                """.formatted(
                        UUID.randomUUID(), today(), today(), today().plusWeeks(4), Tokens.staff("suus")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("no-file-on-host", "route-of-other-sector", "hours-out-of-range");
    }

    private static void assertRefused(Client.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private String plan(EmployerId host, LocalDate from, LocalDate until) {
        var answer =
                carla().post("/v1/placements", """
                {"employer": "%s", "occurredOn": "%s", "programme": {"list": "crebo", "code": "25180",
                 "listVersion": "2026"}, "route": "bol", "period": {"from": "%s", "until": "%s"},
                 "hoursPerWeek": 32, "student": "s-%s", "ageBand": "16-17", "supervisor": "%s"}
                """.formatted(host, today(), from, until, host, Tokens.staff("suus")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location");
    }

    private EmployerId host(String kvkNumber) {
        var answer = carla().post("/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Bakkerij De Vrolijke Krakeling", "tradeNames": []}}
                """.formatted(kvkNumber, today()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return EmployerId.of(answer.json().get("employer").asString());
    }

    /** Approved for all programmes of the school. */
    private void check(EmployerId host, LocalDate day) {
        var answers = Arrays.stream(Criterion.values())
                .flatMap(criterion -> answer(criterion).map(answer -> "\"" + criterion + "\": " + answer))
                .collect(Collectors.joining(", "));
        var answer = carla().post("/v1/employers/" + host + "/pre-sales-checks", """
                {"occurredOn": "%s", "formVersion": 1, "answers": {%s}, "outcome": {"kind": "approved"}}
                """.formatted(day, answers));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static Stream<String> answer(Criterion criterion) {
        return switch (criterion.kind()) {
            case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO -> Stream.of("{\"kind\": \"yes-no\", \"yes\": true}");
            case SCORE -> Stream.of("{\"kind\": \"score\", \"score\": 4}");
            case SUPERVISION_NUMBERS ->
                Stream.of("{\"kind\": \"supervision-numbers\", \"hoursPerWeek\": 10, \"internsPerSupervisor\": 2}");
            case REMUNERATION ->
                Stream.of("{\"kind\": \"remuneration\", \"expensesCovered\": true, \"allowance\": 450,"
                        + " \"equalForAll\": true}");
            case INFO, PROMISES -> Stream.empty();
        };
    }

    private List<JsonNode> checkIns(String placement) {
        var all = new ArrayList<JsonNode>();
        carla().get(placement).json().get("checkIns").forEach(all::add);
        return all;
    }

    private List<String> states(String placement) {
        return checkIns(placement).stream()
                .map(one -> one.get("state").asString())
                .toList();
    }

    private List<CheckInMissed> missed(String placement) {
        var stream = "placement/" + placement.substring(placement.lastIndexOf('/') + 1);
        return register.bean(EventStore.class)
                .readEvents(stream)
                .asStream()
                .map(message -> message.getPayload())
                .filter(CheckInMissed.class::isInstance)
                .map(CheckInMissed.class::cast)
                .toList();
    }

    private static String on(LocalDate day) {
        return "{\"occurredOn\": \"" + day + "\"}";
    }

    private static String hostForm() {
        return """
                {"occurredOn": "%s", "formVersion": 1, "progress": "4", "schoolContact": "dont-know",
                 "helpNeeded": "a form we can understand"}
                """.formatted(today());
    }

    private static String schoolForm(String light, @Nullable String reason) {
        return """
                {"occurredOn": "%s", "formVersion": 1, "channel": "visit", "spokeAlone": true, "light": "%s",
                 "reason": %s, "actions": [{"what": "call the host", "owner": "%s", "dueOn": "%s"}]}
                """.formatted(
                        today(),
                        light,
                        reason == null ? "null" : "\"" + reason + "\"",
                        Tokens.staff("suus"),
                        today().plusDays(7));
    }

    private static String coordinator() {
        return """
                {"occurredOn": "%s", "formVersion": 1, "placeAgain": "yes", "praise": "stood up for the intern",
                 "ownOrAgreed": true, "items": {"AC1": "4", "AC2": "5", "AC3": "4", "AC4": "3",
                 "AC5": "not-applicable", "AC6": "dont-know"}}
                """.formatted(today());
    }

    private static String student() {
        return """
                {"occurredOn": "%s", "formVersion": 1, "mark": 8, "recommend": "5", "textMayBeUsed": false,
                 "nominatesForAward": false, "allowance": {"asAgreed": true, "perMonth": 400},
                 "unwantedBehaviour": {"categories": ["S04"], "reported": false, "whyNotReported": "my mark"},
                 "items": {"AS2": "5", "AS3": "4", "AS4": "4", "AS5": "4", "AS6": "4", "AS7": "4", "AS8": "4"}}
                """.formatted(today());
    }

    private static String employer() {
        return """
                {"occurredOn": "%s", "formVersion": 1, "mark": 7, "willImprove": "a fixed hour a week",
                 "items": {"AE2": "4", "AE3": "2", "AE4": "3", "AE5": "dont-know"}}
                """.formatted(today());
    }

    private Client carla() {
        return register.client("carla", ZUID);
    }

    private Client ben() {
        return register.client("ben", ZUID);
    }

    private Client suus() {
        return register.client("suus", ZUID);
    }

    private Client evaluations() {
        return register.client("evaluations", ZUID);
    }

    private static LocalDate today() {
        return AmsterdamDay.at(CLOCK.instant());
    }

    /** To the first instant of that day in Amsterdam; waits until grants are heard again. */
    private void moveTo(LocalDate day) {
        CLOCK.moveTo(AmsterdamDay.startOf(day).toString());
        await("grants are heard", () -> carla().get("/v1/institutions/" + ZUID).status() == 200);
    }

    /** The event has come round by the topic and its deadline is kept. */
    private void awaitWatched(LocalDate day) {
        await(
                "a deadline on " + day,
                () -> !register.bean(DueDays.class).on(day).isEmpty());
    }

    private static void await(String what, BooleanSupplier holds) {
        var until = System.nanoTime() + 30_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** The clock of the whole service. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Moved {

        @Bean
        Clock clock() {
            return CLOCK;
        }
    }
}
