package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.EMIL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.FLOR;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HOST;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.LADDER;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.STEP;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.committee;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decide;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decider;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decision;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.draft;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.finalWarning;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.grave;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.heard;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.ids;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.incident;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.known;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.note;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.on;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.opened;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.propose;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.text;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeBegan;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeEnded;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewCalled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewMissed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideObjection;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeObjection;
import nl.kwaliteitsregister.register.ladder.LadderCommand.ConsiderIncidents;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ThresholdNotReached;
import nl.kwaliteitsregister.register.ladder.StepCommand.AgreeTrial;
import nl.kwaliteitsregister.register.ladder.StepCommand.AskNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DropIncident;
import nl.kwaliteitsregister.register.ladder.StepCommand.EndStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.GiveNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.HoldStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.MissStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.SettlePlan;
import nl.kwaliteitsregister.register.ladder.StepCommand.Settlement;
import org.junit.jupiter.api.Test;

/** Thresholds, counts, ends, contests and new starts (domain §4.5). */
class StepCourseTest {

    private static final IncidentFacts GRAVE = grave("shouting");
    private static final IncidentFacts OTHER = grave("exclusion");

    @Test
    void three_notes_of_one_category_reach_a_warning_only_from_two_placements_and_two_reporters() {
        var a = incident("a", EvidenceClass.REPORTED, 1);
        var b = incident("b", EvidenceClass.REPORTED, 1);
        var c = incident("c", EvidenceClass.REPORTED, 1);
        var noted = on(DAY).given(note(stepId(1), a)).given(note(stepId(2), b)).given(note(stepId(3), c));

        assertThat(noted.when(propose(LadderRule.THREE_NOTES, a, b, c)).facts()).hasSize(1);
        noted.when(propose(LadderRule.THREE_NOTES, a, b)).thenRefused(new ThresholdNotReached(LadderRule.THREE_NOTES));
        noted.when(propose(LadderRule.THREE_NOTES, a, b, a))
                .thenRefused(new ThresholdNotReached(LadderRule.THREE_NOTES));
        noted.later(DAY.plusMonths(12))
                .when(propose(LadderRule.THREE_NOTES, a, b, c))
                .thenRefused(new ThresholdNotReached(LadderRule.THREE_NOTES));
    }

    @Test
    void an_incident_makes_one_note_and_one_warning() {
        var two = incident("two", EvidenceClass.CORROBORATED, 2);
        var warned = warned(on(DAY).given(note(stepId(1), two)), 2, two);

        warned.when(note(stepId(3), two)).thenRefused(ByContent.INCIDENT_COUNTED_ALREADY);
        warned.when(propose(caseId(9), LadderRule.CORROBORATED_INCIDENT, null, two))
                .thenRefused(ByContent.INCIDENT_COUNTED_ALREADY);
    }

    @Test
    void three_warnings_reach_a_final_warning() {
        var a = incident("a", EvidenceClass.CORROBORATED, 2);
        var b = incident("b", EvidenceClass.CORROBORATED, 2);
        var c = incident("c", EvidenceClass.CORROBORATED, 2);
        var two = warned(warned(on(DAY), 1, a), 2, b);

        two.when(propose(LadderRule.THREE_WARNINGS, a, b))
                .thenRefused(new ThresholdNotReached(LadderRule.THREE_WARNINGS));
        assertThat(warned(two, 3, c)
                        .when(propose(LadderRule.THREE_WARNINGS, a, b, c))
                        .facts())
                .hasSize(1);
    }

    @Test
    void the_tenth_warning_raises_a_board_review_and_its_word_lets_L4_be_proposed() {
        var scenario = on(DAY);
        List<LadderEvent> last = List.of();
        for (var i = 1; i <= 10; i++) {
            var one = incident("warning " + i, EvidenceClass.CORROBORATED, 2);
            scenario = scenario.given(propose(caseId(i), LadderRule.CORROBORATED_INCIDENT, null, one));
            var decision = decide(caseId(i), stepId(i), DAY, decider(BERT), null, known(one));
            last = scenario.when(decision).facts();
            scenario = scenario.given(decision);
        }
        var raised = last.stream()
                .filter(BoardReviewRaised.class::isInstance)
                .map(BoardReviewRaised.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(raised.count()).isEqualTo(10);

        var fresh = incident("fresh", EvidenceClass.REPORTED, 1);
        scenario.when(propose(LadderRule.BOARD_REVIEW, fresh))
                .thenRefused(new ThresholdNotReached(LadderRule.BOARD_REVIEW));
        var held = scenario.given(new HoldBoardReview(
                LADDER, raised.review(), BoardReviewOutcome.PROPOSE_L4, text("enough"), decider(EMIL)));
        assertThat(held.when(propose(LadderRule.BOARD_REVIEW, fresh)).facts()).hasSize(1);
    }

    @Test
    void a_threshold_opens_a_review_once_and_decides_nothing() {
        var consider = new ConsiderIncidents(LADDER, ids(GRAVE, OTHER), known(GRAVE, OTHER));
        var facts = on(DAY).when(consider).facts();

        assertThat(facts).hasOnlyElementsOfType(ReviewOpened.class);
        assertThat(facts.stream().map(fact -> ((ReviewOpened) fact).rule()))
                .contains(LadderRule.SIGNAL, LadderRule.GRAVE_INCIDENT, LadderRule.TWO_INDEPENDENT)
                .doesNotContain(LadderRule.URGENT, LadderRule.ESTABLISHED_GRAVEST);
        on(DAY).given(consider).when(consider).thenNothing();
    }

    @Test
    void a_plan_that_was_met_leaves_a_warning_for_the_rest_of_the_term() {
        var met = finalWarning(GRAVE).given(settle(DAY, Settlement.MET));

        assertThat(met.state().live()).allMatch(step -> step.level() == Step.L1);
        assertThat(met.later(DAY.plusMonths(24)).when(new EndStep(LADDER, STEP)).facts())
                .containsExactly(new StepEnded(LADDER, DAY.plusMonths(24), STEP, Step.L1, StepEndCause.TERM));
    }

    @Test
    void a_plan_fails_after_its_day_and_opens_reviews() {
        var warned = finalWarning(GRAVE);
        var due = DAY.plusWeeks(4);

        warned.later(due).when(settle(due, Settlement.FAILED)).thenRefused(ByState.PLAN_STILL_RUNS);
        assertThat(warned.later(due.plusDays(1)).when(settle(due.plusDays(1), Settlement.FAILED)).facts().stream()
                        .filter(ReviewOpened.class::isInstance)
                        .map(fact -> ((ReviewOpened) fact).rule()))
                .containsExactly(LadderRule.PLAN_FAILED, LadderRule.GRAVE_PLAN_FAILED);
    }

    @Test
    void a_stop_ends_after_90_days_on_its_day_however_late_that_is_written() {
        var urgent = incident("threat", EvidenceClass.REPORTED, 4);
        on(DAY).given(propose(LadderRule.URGENT, urgent))
                .given(decide(DAY, BERT, null, urgent))
                .later(DAY.plusDays(200))
                .when(new EndStep(LADDER, STEP))
                .then(new StepEnded(LADDER, DAY.plusDays(90), STEP, Step.L3, StepEndCause.STOP_NOT_DECIDED));
    }

    @Test
    void L4_ends_when_a_review_is_not_held_within_30_days() {
        var due = DAY.plusMonths(12);
        var out = blacklisted();

        out.later(due.plusDays(30)).when(new MissStepReview(LADDER, STEP)).thenNothing();
        out.later(due.plusDays(40))
                .when(new MissStepReview(LADDER, STEP))
                .then(
                        new StepReviewMissed(LADDER, due.plusDays(31), STEP),
                        new StepEnded(LADDER, due.plusDays(31), STEP, Step.L4, StepEndCause.REVIEW_NOT_HELD));
    }

    @Test
    void a_review_never_makes_a_step_longer() {
        var out = blacklisted();
        var through = decided(out.state()).validThrough();
        var day = DAY.plusMonths(12);

        var reviewed = out.later(day).given(review(day, ReviewOutcome.STAYS));

        assertThat(decided(reviewed.state()).validThrough())
                .isEqualTo(through)
                .isEqualTo(DAY.plusMonths(36).minusDays(1));
    }

    @Test
    void a_refuted_incident_takes_its_step_with_it_and_counts_nowhere() {
        var refuted = finalWarning(GRAVE);
        var drop = new DropIncident(LADDER, GRAVE.incident(), IncidentEnd.REFUTED);

        assertThat(refuted.when(drop).facts())
                .contains(new StepAnnulled(LADDER, DAY, STEP, Step.L2, AnnulmentCause.REFUTED));
        assertThat(refuted.given(drop).state().live()).isEmpty();
        refuted.given(drop).when(drop).thenNothing();
    }

    @Test
    void withdrawn_consent_calls_a_review_within_10_working_days() {
        assertThat(finalWarning(GRAVE)
                        .when(new DropIncident(LADDER, GRAVE.incident(), IncidentEnd.WITHDRAWN))
                        .facts())
                .anyMatch(fact -> fact instanceof StepReviewCalled called
                        && called.holdBy().equals(LocalDate.of(2026, 9, 15)));
    }

    @Test
    void a_step_is_disputed_from_the_objection_to_its_decision_by_somebody_new() {
        var objected = finalWarning(GRAVE).given(object());

        assertThat(finalWarning(GRAVE).when(object()).facts()).contains(new DisputeBegan(LADDER, DAY, STEP));
        objected.when(onObjection(BERT, Verdict.UPHELD)).thenRefused(ByPerson.SOMEONE_NEW_NEEDED);
        assertThat(objected.when(onObjection(EMIL, Verdict.UPHELD)).facts())
                .contains(new DisputeEnded(LADDER, DAY, STEP));
    }

    @Test
    void an_objection_is_lodged_within_six_weeks_of_the_delivered_notice() {
        var delivered = finalWarning(GRAVE).given(opened(decision()));

        assertThat(finalWarning(GRAVE).later(DAY.plusWeeks(20)).when(object()).facts())
                .hasSize(2);
        delivered.later(DAY.plusWeeks(6).plusDays(1)).when(object()).thenRefused(ByState.OBJECTION_TOO_LATE);
    }

    @Test
    void an_appeal_won_annuls_the_step() {
        var appealed = finalWarning(GRAVE)
                .given(object())
                .given(onObjection(EMIL, Verdict.UPHELD))
                .given(new LodgeAppeal(LADDER, STEP, text("still"), HOST));
        var won = new DecideAppeal(
                LADDER, STEP, Verdict.ANNULLED, text("won"), known(GRAVE), draft("appeal", DAY), committee(FLOR));

        assertThat(appealed.when(won).facts())
                .contains(
                        new DisputeEnded(LADDER, DAY, STEP),
                        new StepAnnulled(LADDER, DAY, STEP, Step.L2, AnnulmentCause.APPEAL));
        appealed.given(won).when(object()).thenRefused(ByState.NOTHING_TO_CONTEST);
    }

    @Test
    void an_appeal_takes_the_committee_and_a_month() {
        var upheld = finalWarning(GRAVE).given(object()).given(onObjection(EMIL, Verdict.UPHELD));
        var appeal = new LodgeAppeal(LADDER, STEP, text("still"), HOST);

        assertThat(upheld.when(opened("objection")).facts())
                .anyMatch(fact -> fact instanceof NoticeDelivered told
                        && DAY.plusMonths(1).equals(told.termThrough()));
        upheld.given(opened("objection"))
                .later(DAY.plusMonths(1).plusDays(1))
                .when(appeal)
                .thenRefused(ByState.APPEAL_TOO_LATE);
        upheld.given(appeal)
                .when(new DecideAppeal(
                        LADDER, STEP, Verdict.UPHELD, text("no"), known(GRAVE), draft("appeal", DAY), decider(FLOR)))
                .thenRefused(ByPerson.APPEAL_COMMITTEE_NEEDED);
    }

    @Test
    void who_gets_no_answer_to_an_objection_may_appeal() {
        var objected = finalWarning(GRAVE).given(object());
        var appeal = new LodgeAppeal(LADDER, STEP, text("no answer"), HOST);

        objected.when(appeal).thenRefused(ByState.OBJECTION_UNDECIDED);
        assertThat(objected.later(DAY.plusWeeks(6).plusDays(1)).when(appeal).facts())
                .hasSize(1);
    }

    @Test
    void a_new_start_is_asked_after_six_months_and_begins_on_trial() {
        var out = blacklisted();
        var day = DAY.plusMonths(6);
        var ask = new AskNewStart(LADDER, STEP, text("what changed"), HOST);

        out.later(day.minusDays(1)).when(ask).thenRefused(ByState.NEW_START_TOO_SOON);
        var asked = out.later(day).given(ask);
        asked.when(give(day)).thenRefused(ByState.TRIAL_FIRST);
        asked.when(trial(day, 3)).thenRefused(ByContent.TRIAL_OF_ONE_OR_TWO);
        assertThat(asked.given(trial(day, 2)).when(give(day)).facts())
                .contains(new StepEnded(LADDER, day, STEP, Step.L4, StepEndCause.CLEARED));
    }

    @Test
    void at_a_large_host_notes_count_per_department() {
        assertThat(Counting.of(50, 50)).isEqualTo(Counting.WHOLE_HOST);
        assertThat(Counting.of(51, 50)).isEqualTo(Counting.PER_DEPARTMENT);
    }

    private static Scenario<LadderCommand, LadderEvent, Ladder> warned(
            Scenario<LadderCommand, LadderEvent, Ladder> before, int number, IncidentFacts incident) {
        return before.given(propose(caseId(number), LadderRule.CORROBORATED_INCIDENT, null, incident))
                .given(decide(caseId(number), stepId(number), DAY, decider(BERT), null, known(incident)));
    }

    private static Scenario<LadderCommand, LadderEvent, Ladder> blacklisted() {
        return heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER).given(decide(DAY, BERT, null, GRAVE, OTHER));
    }

    private static SettlePlan settle(LocalDate day, Settlement met) {
        return new SettlePlan(LADDER, STEP, met, text("looked at"), known(GRAVE), draft("plan", day), decider(BERT));
    }

    private static HoldStepReview review(LocalDate day, ReviewOutcome outcome) {
        return new HoldStepReview(
                LADDER, STEP, outcome, text("review"), known(GRAVE, OTHER), draft("review", day), decider(BERT));
    }

    private static LodgeObjection object() {
        return new LodgeObjection(LADDER, STEP, text("objection"), HOST);
    }

    private static DecideObjection onObjection(StaffId by, Verdict verdict) {
        return new DecideObjection(
                LADDER, STEP, verdict, text("on it"), known(GRAVE), draft("objection", DAY), decider(by));
    }

    private static AgreeTrial trial(LocalDate day, int interns) {
        return new AgreeTrial(
                LADDER, STEP, interns, text("trial"), known(GRAVE, OTHER), draft("trial", day), decider(BERT));
    }

    private static GiveNewStart give(LocalDate day) {
        return new GiveNewStart(LADDER, STEP, text("start"), known(GRAVE, OTHER), draft("start", day), decider(BERT));
    }

    private static StepDecided decided(Ladder ladder) {
        return ladder.live().findFirst().orElseThrow().decided();
    }

    private static CaseId caseId(int number) {
        return new CaseId(uuid("case " + number));
    }

    private static StepId stepId(int number) {
        return new StepId(uuid("step " + number));
    }
}
