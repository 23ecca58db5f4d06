package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.stopped;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.deadline.DueDays;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchLapsed;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.register.ladder.Term;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the days of a ladder bring about over the year's end, by two instances, and after the register was down (domain §4.5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LadderDeadlinesIT {

    private static final InstitutionId SCHOOL = new InstitutionId("06LD");
    private static final LocalDate EVE = christmasEveAfter(DAY);
    private static final MovedClock CLOCK =
            new MovedClock(AmsterdamDay.startOf(EVE).plusSeconds(36_000).toString());

    private final Engines engines = Engines.start(RunningRegister.folder());
    private RunningRegister register = start("register-1");

    private static LocalDate christmasEveAfter(LocalDate day) {
        var eve = LocalDate.of(day.getYear(), 12, 24);
        return eve.isAfter(day) ? eve : eve.plusYears(1);
    }

    private RunningRegister start(String instance) {
        return RunningRegister.startInstance(instance, engines, Moved.class);
    }

    @BeforeAll
    void appoint() {
        register.found(SCHOOL);
        var admin = register.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        Map.of("anna", Role.COORDINATOR, "bert", Role.DECISION_MAKER, "emil", Role.DECISION_MAKER)
                .forEach((person, role) -> done(register.grant(admin, SCHOOL, person, role)));
    }

    @AfterAll
    void close() {
        register.close();
        engines.close();
    }

    @Test
    void each_happens_once_on_its_day_by_two_instances_and_after_months_of_being_down() {
        var first = host("65000001", "Kwekerij De Proefkas", "1111 AA");
        var hearBy = Term.lastDayToHear(EVE);
        var unheard = stopped(as("anna"), as("emil"), as("bert"), first, "dead-1");
        awaitWatched(hearBy.plusDays(1));
        try (var other = start("register-2")) {
            moveTo(hearBy.plusDays(1));
            Awaiting.until(() -> ended(first).size() == 1);
            awaitNothingLeft(other);
        }
        assertThat(hearBy.getYear()).as("over the year's end").isEqualTo(EVE.getYear() + 1);
        assertThat(ended(first)).singleElement().satisfies(end -> {
            assertThat(end.step()).hasToString(unheard);
            assertThat(end.occurredOn()).isEqualTo(hearBy.plusDays(1));
            assertThat(end.cause()).isEqualTo(StepEndCause.HEARING_NOT_OPENED);
        });
        Awaiting.until(() -> told(first).size() == 1);

        var second = host("65000002", "Drukkerij De Proefpers B.V.", "2222 BB");
        stopped(as("anna"), as("emil"), as("bert"), second, "dead-2");
        var newcomer = host("65000003", "Drukkerij De Proefpers", "2222 BB");
        Awaiting.until(() -> !matches(newcomer).isEmpty());
        var settleBy = ((ReentryEvent.ReentryDetected) matches(newcomer).getFirst()).settleBy();
        var lastToHear = Term.lastDayToHear(today());
        awaitWatched(settleBy.plusDays(1));
        awaitWatched(lastToHear.plusDays(1));

        register.close();
        CLOCK.moveTo(
                AmsterdamDay.startOf(LocalDate.of(EVE.getYear() + 1, 4, 20)).toString());
        register = start("register-1");
        Awaiting.until(() -> ended(second).size() == 1);
        Awaiting.until(() -> matches(newcomer).size() == 2);
        awaitNothingLeft(register);
        Awaiting.until(() -> told(second).size() == 1);
        assertThat(ended(second)).extracting(StepEnded::occurredOn).containsExactly(lastToHear.plusDays(1));
        assertThat(matches(newcomer).getLast())
                .isInstanceOfSatisfying(
                        MatchLapsed.class,
                        lapsed -> assertThat(lapsed.occurredOn()).isEqualTo(settleBy.plusDays(1)));
        assertThat(ended(first)).as("what was done before").hasSize(1);
        assertThat(told(first)).hasSize(1);
    }

    private Client as(String person) {
        return register.client(person, SCHOOL);
    }

    private String host(String kvk, String name, String postalCode) {
        return made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution", "occurredOn": "%s",
             "details": {"name": "%s", "tradeNames": [], "address":
               {"street": "Proefweg", "houseNumber": "12", "postalCode": "%s", "city": "Proefstad", "country": "NL"}}}
            """.formatted(kvk, DAY, name, postalCode), "employer");
    }

    private List<StepEnded> ended(String host) {
        return of(StepEnded.class, LadderId.ofHost(SCHOOL, EmployerId.of(host)).stream());
    }

    /** Notices of an end. */
    private List<NoticeIssued> told(String host) {
        return of(NoticeIssued.class, LadderId.ofHost(SCHOOL, EmployerId.of(host)).stream()).stream()
                .filter(notice -> notice.kind() == NoticeKind.STEP_ENDED)
                .toList();
    }

    private List<ReentryEvent> matches(String newcomer) {
        return of(ReentryEvent.class, ReentryEvent.streamOf(SCHOOL, EmployerId.of(newcomer)));
    }

    private <E extends RegisterEvent> List<E> of(Class<E> type, StreamId stream) {
        return register.bean(EventStore.class)
                .readEvents(stream.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static LocalDate today() {
        return AmsterdamDay.at(CLOCK.instant());
    }

    /** To the first instant of that day in Amsterdam; waits until grants are heard again. */
    private void moveTo(LocalDate day) {
        CLOCK.moveTo(AmsterdamDay.startOf(day).toString());
        Awaiting.until(() -> as("anna").get("/v1/institutions/" + SCHOOL).status() == 200);
    }

    /** The event has come round by the topic and its deadline is kept. */
    private void awaitWatched(LocalDate day) {
        Awaiting.until(() -> !register.bean(DueDays.class).on(day).isEmpty());
    }

    private static void awaitNothingLeft(RunningRegister instance) {
        Awaiting.until(() -> instance.bean(DueDays.class).on(today()).isEmpty()
                && instance.bean(DueDays.class).progress().done().equals(today().minusDays(1)));
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
