package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.register.ladder.SampleLadders.ANNA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CARL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CASE;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HERE;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HOST;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.LADDER;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.OLD;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.STEP;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.answer;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.carryOver;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.cleared;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.close;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decide;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decider;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.draft;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.grave;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.heard;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.known;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.on;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.opened;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.origin;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.over;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.plan;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.propose;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.statement;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.text;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessorLinked;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeObjection;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ThresholdNotReached;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.AnnulCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.EndCarriedStep;
import org.junit.jupiter.api.Test;

/** A step goes over to the host that continues another one (domain §3). */
class SuccessionTest {

    private static final IncidentFacts GRAVE = grave("shouting");
    private static final IncidentFacts OTHER = grave("exclusion");
    private static final StepId CARRIED = new StepId(uuid("carried over"));

    /** No placements at the old host since a year ago, for 36 months. */
    private static HeldStep excluded() {
        var since = DAY.minusMonths(12);
        return new HeldStep.Live(Course.of(atOldHost(since), Set.of(ANNA, BERT)));
    }

    private static StepDecided atOldHost(LocalDate since) {
        return (StepDecided)
                heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER)
                        .when(decide(DAY, BERT, null, GRAVE, OTHER))
                        .facts()
                        .stream()
                        .map(fact -> fact instanceof StepDecided decided ? decided(decided, since) : fact)
                        .findFirst()
                        .orElseThrow();
    }

    private static StepDecided decided(StepDecided of, LocalDate since) {
        return new StepDecided(
                OLD,
                since,
                of.step(),
                of.caseId(),
                of.level(),
                of.scope(),
                of.rule(),
                of.urgent(),
                of.incidents(),
                of.reason(),
                of.categories(),
                of.motivation(),
                since,
                since.plusMonths(36).minusDays(1),
                since.plusMonths(14),
                of.policy(),
                of.proposedBy(),
                of.by());
    }

    private static Scenario<LadderCommand, LadderEvent, Ladder> heardSuccessor(Known known) {
        return on(DAY).given(carryOver(CASE, HERE, Set.of(Continuity.PEOPLE, Continuity.PLACE), known))
                .given(statement())
                .given(cleared())
                .given(new OpenHearing(LADDER, CASE, CARL, known, draft("hearing", DAY), ANNA))
                .given(opened("hearing"))
                .given(answer())
                .given(close(CARL));
    }

    @Test
    void is_decided_by_a_second_person_after_the_employer_was_heard() {
        var known = known(GRAVE).about(origin(GRAVE));
        var proposed = on(DAY).given(carryOver(CASE, GRAVE));
        var plan = plan(DAY.plusWeeks(4));

        proposed.when(decide(CASE, CARRIED, DAY, decider(BERT), plan, known)).thenRefused(ByState.HEARING_NOT_CLOSED);
        heardSuccessor(known)
                .when(decide(CASE, CARRIED, DAY, decider(ANNA), plan, known))
                .thenRefused(ByPerson.PROPOSER_DECIDES);
        assertThat(heardSuccessor(known)
                        .when(decide(CASE, CARRIED, DAY, decider(BERT), plan, known))
                        .facts())
                .contains(new SuccessorLinked(
                        LADDER, DAY, CASE, CARRIED, OLD, STEP, Set.of(Continuity.PEOPLE, Continuity.PLACE)));
    }

    @Test
    void lasts_no_longer_than_at_the_old_host_and_is_reviewed_no_later() {
        var origin = excluded();
        var known = known(GRAVE, OTHER).about(origin);
        var decided =
                heardSuccessor(known).when(decide(CASE, CARRIED, DAY, decider(BERT), null, known)).facts().stream()
                        .filter(StepDecided.class::isInstance)
                        .map(StepDecided.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(decided.level()).isEqualTo(Step.L4);
        assertThat(decided.validThrough()).isEqualTo(origin.decided().validThrough());
        assertThat(decided.reviewBy()).isEqualTo(origin.course().reviewBy());
    }

    @Test
    void a_stop_of_the_old_host_closes_the_gate_of_the_successor() {
        var known = known(GRAVE, OTHER).about(excluded());
        var linked = heardSuccessor(known)
                .given(decide(CASE, CARRIED, DAY, decider(BERT), null, known))
                .state();

        assertThat(linked.stops(new Scope(null, null), DAY)).hasSize(1);
        assertThat(linked.linkedOn()).contains(DAY);
    }

    @Test
    void says_what_continues_and_takes_no_more_of_the_host_than_there() {
        var known = known(GRAVE).about(origin(GRAVE));
        var function = new LadderScope(ScopeKind.FUNCTION, null, "kok");

        on(DAY).when(carryOver(CASE, HERE, Set.of(), known)).thenRefused(ByContent.CONTINUITY_MISSING);
        on(DAY).when(carryOver(CASE, LadderScope.COMPANY, Set.of(Continuity.PEOPLE), known))
                .thenRefused(ByContent.COMPANY_AS_A_WHOLE, ByContent.WIDER_THAN_ORIGIN);
        assertThat(on(DAY).when(carryOver(CASE, function, Set.of(Continuity.PEOPLE), known))
                        .facts())
                .hasSize(2);
    }

    @Test
    void only_what_is_in_force_there_goes_over_and_only_by_this_way() {
        var ended = known(GRAVE).about(new HeldStep.Over(origin(GRAVE).course(), DAY));

        on(DAY).when(carryOver(CASE, HERE, Set.of(Continuity.PEOPLE), ended)).thenRefused(ByState.ORIGIN_NOT_LIVE);
        on(DAY).when(carryOver(
                        CASE,
                        HERE,
                        Set.of(Continuity.PEOPLE),
                        known(over(GRAVE)).about(origin(GRAVE))))
                .thenRefused(ByContent.INCIDENT_CARRIES_NOTHING);
        on(DAY).when(propose(LadderRule.SUCCESSOR_FINAL_WARNING, GRAVE))
                .thenRefused(new ThresholdNotReached(LadderRule.SUCCESSOR_FINAL_WARNING));
        heardSuccessor(known(GRAVE).about(origin(GRAVE)))
                .when(decide(CASE, CARRIED, DAY, decider(BERT), plan(DAY.plusWeeks(4)), ended))
                .thenRefused(new ThresholdNotReached(LadderRule.SUCCESSOR_FINAL_WARNING));
    }

    @Test
    void the_employer_objects_to_it_as_to_every_step() {
        assertThat(linked().when(new LodgeObjection(LADDER, CARRIED, text("not the same"), HOST))
                        .facts())
                .hasSize(2);
    }

    @Test
    void ends_and_is_annulled_with_its_origin() {
        linked().when(new EndCarriedStep(LADDER, CARRIED, DAY))
                .then(new StepEnded(LADDER, DAY, CARRIED, Step.L2, StepEndCause.ORIGIN_ENDED));
        linked().when(new AnnulCarriedStep(LADDER, CARRIED))
                .then(new StepAnnulled(LADDER, DAY, CARRIED, Step.L2, AnnulmentCause.ORIGIN_ANNULLED));
        assertThat(linked().given(new AnnulCarriedStep(LADDER, CARRIED)).state().linkedOn())
                .isEmpty();
    }

    private static Scenario<LadderCommand, LadderEvent, Ladder> linked() {
        var known = known(GRAVE).about(origin(GRAVE));
        return heardSuccessor(known).given(decide(CASE, CARRIED, DAY, decider(BERT), plan(DAY.plusWeeks(4)), known));
    }
}
