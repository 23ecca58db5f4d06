package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.register.placement.SamplePlacements.ANNA;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.BAKER;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.BEFORE;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.BERT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.CHECKED;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.HOST;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.PLACEMENT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SCHOOL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SUUS;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNCHECKED;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNTIL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.agree;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.approved;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.ask;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.check;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.checks;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.day;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.on;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.plan;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.planned;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.refused;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.start;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.text;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.wished;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAgreed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionDeclined;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchRefused;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessorLinked;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DeclineStartException;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByGate;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByPerson;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByState;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;
import nl.kwaliteitsregister.register.presales.Checks;
import nl.kwaliteitsregister.register.reentry.Reentries;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The gate before the start, and the exception to it (domain §4.2). */
class GateTest {

    private static final Checks NO_CHECKS = checks();
    private static final ReentryRules REENTRIES = new ReentryRules();
    private static final EmployerId OLD_HOST = EmployerId.of("00000000-0000-5000-8000-000000000002");

    @Test
    void may_be_planned_without_a_check_and_asks_for_one_before_the_start() {
        assertThat(on(BEFORE).when(plan(UNCHECKED)).facts())
                .element(1)
                .isEqualTo(new CheckBeforeStartAsked(PLACEMENT, HOST, SCHOOL, BEFORE));
    }

    @Test
    void asks_for_no_check_where_a_valid_one_covers_the_first_day() {
        assertThat(on(BEFORE).when(plan(CHECKED)).facts()).hasSize(1);
    }

    @Test
    void asks_for_a_check_where_the_valid_one_ends_before_the_first_day() {
        var expiring = new HostChecks(checks(approved(BAKER, day("2024-08-15"))), NO_CHECKS);

        assertThat(on(BEFORE).when(plan(expiring)).facts()).hasSize(2);
    }

    @Test
    void starts_with_a_valid_check_for_the_programme() {
        assertThat(atFirstDay().when(start(FROM, CHECKED)).facts())
                .contains(new PlacementStarted(PLACEMENT, HOST, SCHOOL, FROM, check()));
    }

    @Test
    void starts_with_a_valid_check_for_all_programmes_of_the_institution() {
        var general = new HostChecks(NO_CHECKS, checks(approved(null, BEFORE)));

        assertThat(atFirstDay().when(start(FROM, general)).facts())
                .contains(new PlacementStarted(PLACEMENT, HOST, SCHOOL, FROM, check()));
    }

    @Test
    void does_not_start_unchecked() {
        atFirstDay().when(start(FROM, UNCHECKED)).thenRefused(ByGate.NOT_CHECKED);
    }

    @Test
    void does_not_start_after_a_refusal() {
        var refused = new HostChecks(checks(refused(BAKER, BEFORE)), NO_CHECKS);

        atFirstDay().when(start(FROM, refused)).thenRefused(ByGate.CHECK_REFUSED);
    }

    @Test
    void does_not_start_on_a_check_that_expired_the_day_before() {
        var expired = new HostChecks(checks(approved(BAKER, FROM.minusMonths(24).minusDays(1))), NO_CHECKS);
        var lastDay = new HostChecks(checks(approved(BAKER, FROM.minusMonths(24))), NO_CHECKS);

        atFirstDay().when(start(FROM, expired)).thenRefused(ByGate.CHECK_EXPIRED);
        assertThat(atFirstDay().when(start(FROM, lastDay)).facts()).isNotEmpty();
    }

    @Test
    void a_start_told_late_is_judged_by_the_check_of_that_day() {
        var approvedAfterwards = new HostChecks(checks(approved(BAKER, FROM.plusDays(1))), NO_CHECKS);

        planned().later(FROM.plusDays(10)).when(start(FROM, approvedAfterwards)).thenRefused(ByGate.NOT_CHECKED);
    }

    @Test
    void never_starts_while_a_discriminatory_wish_stands() {
        var wished = new HostChecks(checks(wished(BAKER, BEFORE)), NO_CHECKS);
        var elsewhere = new HostChecks(checks(approved(BAKER, BEFORE)), checks(wished(null, BEFORE)));
        var heardSince = new HostChecks(checks(approved(BAKER, BEFORE)), checks(wished(null, FROM.plusDays(3))));

        atFirstDay().when(start(FROM, wished)).thenRefused(ByGate.DISCRIMINATORY_WISH_STANDS);
        atFirstDay().when(start(FROM, elsewhere)).thenRefused(ByGate.DISCRIMINATORY_WISH_STANDS);
        planned().later(FROM.plusDays(5)).when(start(FROM, heardSince)).thenRefused(ByGate.DISCRIMINATORY_WISH_STANDS);
    }

    @Test
    void not_even_by_exception_while_a_discriminatory_wish_stands() {
        var wished = new HostChecks(checks(wished(BAKER, BEFORE)), NO_CHECKS);

        planned().when(ask(ANNA, wished)).thenRefused(ByGate.DISCRIMINATORY_WISH_STANDS);
        asked().when(agree(BERT, wished)).thenRefused(ByGate.DISCRIMINATORY_WISH_STANDS);
        agreed().later(FROM).when(start(FROM, wished)).thenRefused(ByGate.DISCRIMINATORY_WISH_STANDS);
    }

    @Test
    void an_exception_is_asked_with_a_reason() {
        planned()
                .when(ask(ANNA, UNCHECKED))
                .then(new StartExceptionAsked(
                        PLACEMENT, HOST, SCHOOL, BEFORE, text("a good host, known for years"), ANNA));
    }

    @Test
    void an_exception_is_agreed_by_a_second_person() {
        asked().when(agree(BERT, UNCHECKED)).then(new StartExceptionAgreed(PLACEMENT, HOST, SCHOOL, BEFORE, BERT));
    }

    @Test
    void refuses_agreement_by_the_asker() {
        asked().when(agree(ANNA, UNCHECKED)).thenRefused(ByPerson.SECOND_PERSON_ASKED_FOR_IT);
    }

    @Test
    void refuses_agreement_by_the_supervisor_of_the_placement() {
        asked().when(agree(SUUS, UNCHECKED)).thenRefused(ByPerson.SECOND_PERSON_SUPERVISES_IT);
    }

    @Test
    void a_declined_exception_lets_nobody_in_and_may_be_asked_again() {
        var declined =
                asked().given(new StartExceptionDeclined(PLACEMENT, HOST, SCHOOL, BEFORE, BERT, text("check first")));

        declined.later(FROM).when(start(FROM, UNCHECKED)).thenRefused(ByGate.NOT_CHECKED);
        assertThat(declined.when(ask(ANNA, UNCHECKED)).facts()).hasSize(1);
    }

    @Test
    void refuses_a_decline_by_the_asker() {
        asked().when(new DeclineStartException(PLACEMENT, SCHOOL, BEFORE, ANNA, text("no")))
                .thenRefused(ByPerson.SECOND_PERSON_ASKED_FOR_IT);
    }

    @Test
    void asking_alone_lets_nobody_in() {
        asked().later(FROM).when(start(FROM, UNCHECKED)).thenRefused(ByGate.NOT_CHECKED);
    }

    @Test
    void an_agreed_exception_starts_without_a_check_and_with_an_extra_check_in_in_week_1() {
        var facts = agreed().later(FROM).when(start(FROM, UNCHECKED)).facts();

        assertThat(facts.getFirst()).isEqualTo(new PlacementStarted(PLACEMENT, HOST, SCHOOL, FROM, null));
        assertThat(((CheckInsPlanned) facts.get(1)).checkIns())
                .extracting(PlannedCheckIn::kind)
                .containsExactly(CheckInKind.WEEK_1, CheckInKind.WEEK_2, CheckInKind.HALFWAY, CheckInKind.BEFORE_END);
    }

    @Test
    void an_exception_that_is_no_longer_needed_is_not_used() {
        var facts = agreed().later(FROM).when(start(FROM, CHECKED)).facts();

        assertThat(facts.getFirst()).isEqualTo(new PlacementStarted(PLACEMENT, HOST, SCHOOL, FROM, check()));
        assertThat(((CheckInsPlanned) facts.get(1)).checkIns()).hasSize(3);
    }

    @Test
    void refuses_an_exception_where_a_valid_check_will_do() {
        planned().when(ask(ANNA, CHECKED)).thenRefused(ByState.EXCEPTION_NOT_NEEDED);
    }

    @Test
    void starts_on_a_day_of_its_period_only() {
        planned().later(FROM).when(start(FROM.minusDays(1), CHECKED)).thenRefused(outside());
        planned()
                .later(UNTIL.plusDays(1))
                .when(start(UNTIL.plusDays(1), CHECKED))
                .thenRefused(outside());
    }

    @Test
    void each_rule_of_the_gate_says_what_it_asks() {
        assertThat(Gate.RULES)
                .extracting(Gate.Rule::name, Gate.Rule::exceptionPossible)
                .containsExactly(
                        Tuple.tuple("no discriminatory wish of the host stands (PS13)", false),
                        Tuple.tuple("no stop of the ladder covers it (L3, L4)", false),
                        Tuple.tuple("a new start on trial takes a second person for each intern", true),
                        Tuple.tuple("no likely match with a known host waits to be settled", true),
                        Tuple.tuple("a check for the programme is valid on the first day", true),
                        Tuple.tuple("a check from before a successor link is suspended", true));
    }

    @Test
    void waits_ten_working_days_at_most_for_a_likely_match_to_be_settled() {
        var detected = new ReentryDetected(
                HOST, SCHOOL, FROM, OLD_HOST, 86, Set.of(MatchingField.NAME), "facts", FROM.plusDays(14));
        var unsettled = CHECKED.with(REENTRIES.evolve(Reentries.NONE, detected));
        var refused = CHECKED.with(REENTRIES.evolve(
                unsettled.reentries(), new MatchRefused(HOST, SCHOOL, FROM, OLD_HOST, text("two hosts"), ANNA)));

        atFirstDay().when(start(FROM, unsettled)).thenRefused(ByGate.REENTRY_UNSETTLED);
        assertThat(atFirstDay().when(start(FROM, refused)).facts()).isNotEmpty();
        assertThat(planned()
                        .later(FROM.plusDays(15))
                        .when(start(FROM, unsettled))
                        .facts())
                .isNotEmpty();
        assertThat(planned()
                        .given(ask(ANNA, unsettled))
                        .given(agree(BERT, unsettled))
                        .later(FROM)
                        .when(start(FROM, unsettled))
                        .facts())
                .isNotEmpty();
    }

    @Test
    void a_check_from_before_a_successor_link_is_suspended_until_a_new_one() {
        var linked = CHECKED.with(linkedOn(BEFORE.plusDays(7)));
        var checkedSince = new HostChecks(checks(approved(BAKER, BEFORE.plusDays(8))), NO_CHECKS)
                .with(linkedOn(BEFORE.plusDays(7)));

        atFirstDay().when(start(FROM, linked)).thenRefused(ByGate.CHECK_SUSPENDED);
        assertThat(atFirstDay().when(start(FROM, checkedSince)).facts()).isNotEmpty();
    }

    /** A final warning went over on that day. */
    private static HostStops linkedOn(LocalDate day) {
        var ladder = LadderId.ofHost(SCHOOL, HOST);
        var one = new CaseId(new UUID(0, 7));
        var step = new StepId(new UUID(0, 8));
        var decided = new StepDecided(
                ladder,
                day,
                step,
                one,
                Step.L2,
                LadderScope.LOCATION,
                LadderRule.SUCCESSOR_FINAL_WARNING,
                false,
                List.of(),
                ReasonCode.SOCIAL_SAFETY,
                Set.of(),
                text("reasoned"),
                day,
                day.plusMonths(12),
                null,
                1,
                ANNA,
                BERT);
        var link = new SuccessorLinked(
                ladder, day, one, step, LadderId.ofHost(SCHOOL, OLD_HOST), step, Set.of(Continuity.PEOPLE));
        var rules = new LadderRules();
        return new HostStops(
                List.of(rules.evolve(rules.evolve(Ladder.EMPTY, decided), link)), new PlacementEvent.Scope(null, null));
    }

    private static DayOutside outside() {
        return new DayOutside("/occurredOn", FROM, UNTIL);
    }

    private static Scenario<PlacementCommand, PlacementEvent, Placement> atFirstDay() {
        return planned().later(FROM);
    }

    private static Scenario<PlacementCommand, PlacementEvent, Placement> asked() {
        return planned().given(ask(ANNA, UNCHECKED));
    }

    private static Scenario<PlacementCommand, PlacementEvent, Placement> agreed() {
        return asked().given(agree(BERT, UNCHECKED));
    }
}
