package nl.kwaliteitsregister.register.ladder;

import static java.util.Objects.requireNonNull;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.ANNA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.LADDER;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.STEP;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decide;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decider;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.finalWarning;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.grave;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.incident;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.known;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.on;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.propose;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.text;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewDropped;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewHeld;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRecounted;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DecideStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CountFinalWarnings;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ThresholdNotReached;
import nl.kwaliteitsregister.register.ladder.StepCommand.EndStep;
import org.junit.jupiter.api.Test;

/** Live final warnings at three institutions: a reason to look at the own file, and no more (domain §4.5, §4.6). */
class BoardReviewOfOthersTest {

    /** The first on this ladder. */
    private static final ReviewId REVIEW = Considering.idOf("board 0 of " + LADDER);

    private static CountFinalWarnings count(int institutions) {
        return new CountFinalWarnings(LADDER, institutions);
    }

    private static Scenario<LadderCommand, LadderEvent, Ladder> three() {
        return on(DAY).given(count(3));
    }

    private static HoldBoardReview hold(BoardReviewOutcome outcome, Official by) {
        return new HoldBoardReview(LADDER, REVIEW, outcome, text("looked"), by);
    }

    private static final HoldBoardReview HOLD = hold(BoardReviewOutcome.NO_STEP, decider(BERT));

    @Test
    void two_institutions_raise_nothing_and_three_do() {
        on(DAY).when(count(2)).thenNothing();
        on(DAY).when(count(0)).thenNothing();
        on(DAY).when(count(3))
                .then(new BoardReviewRaised(LADDER, DAY, REVIEW, BoardReviewCause.FINAL_WARNINGS_ELSEWHERE, 3));
    }

    @Test
    void the_same_count_told_again_raises_nothing() {
        three().when(count(3)).thenNothing();
        three().given(HOLD).when(count(3)).thenNothing();
    }

    @Test
    void the_count_is_right_as_long_as_the_review_waits() {
        three().when(count(4)).then(new BoardReviewRecounted(LADDER, DAY, REVIEW, 4));
        three().given(count(4)).when(count(3)).then(new BoardReviewRecounted(LADDER, DAY, REVIEW, 3));
        three().given(HOLD).when(count(4)).thenNothing();
    }

    @Test
    void a_review_whose_count_fell_below_three_is_dropped_and_held_by_nobody() {
        three().when(count(2)).then(new BoardReviewDropped(LADDER, DAY, REVIEW));
        three().given(count(2)).when(count(2)).thenNothing();
        three().given(count(2)).when(HOLD).thenRefused(ByState.COUNT_NO_LONGER_STANDS);
    }

    @Test
    void a_review_that_was_held_is_dropped_too() {
        three().given(HOLD).when(count(0)).then(new BoardReviewDropped(LADDER, DAY, REVIEW));
    }

    @Test
    void it_is_raised_again_only_after_the_count_fell_below_three() {
        var again = three().given(HOLD).given(count(2)).when(count(3)).facts();

        assertThat(again).singleElement().isInstanceOf(BoardReviewRaised.class);
        assertThat(((BoardReviewRaised) again.getFirst()).review()).isNotEqualTo(REVIEW);
        assertThat(three().given(count(2)).state().isToldOfOthers()).isFalse();
        assertThat(three().given(HOLD).state().isToldOfOthers()).isTrue();
    }

    @Test
    void a_decision_maker_holds_it_and_it_asks_for_no_step() {
        three().when(hold(BoardReviewOutcome.PROPOSE_L4, decider(BERT))).thenRefused(ByContent.OTHERS_CARRY_NO_STEP);
        three().when(hold(BoardReviewOutcome.NO_STEP, new Official(ANNA, Set.of(Role.COORDINATOR), Set.of(), true)))
                .thenRefused(ByPerson.DECISION_MAKER_NEEDED);
        assertThat(three().when(HOLD).facts()).singleElement().isInstanceOf(BoardReviewHeld.class);
        three().given(HOLD).when(HOLD).thenRefused(ByState.REVIEW_CLOSED);
    }

    @Test
    void it_is_no_ground_of_a_step() {
        var fresh = incident("fresh", EvidenceClass.REPORTED, 1);
        var carriesNothing = new ThresholdNotReached(LadderRule.BOARD_REVIEW);

        three().when(propose(LadderRule.BOARD_REVIEW, fresh)).thenRefused(carriesNothing);
        three().given(HOLD).when(propose(LadderRule.BOARD_REVIEW, fresh)).thenRefused(carriesNothing);
    }

    @Test
    void the_tenth_warning_raises_a_review_of_its_own_beside_it() {
        var scenario = three();
        for (var i = 1; i < 10; i++) {
            scenario = scenario.given(proposed(i)).given(decided(i));
        }

        assertThat(scenario.given(proposed(10)).when(decided(10)).facts())
                .filteredOn(BoardReviewRaised.class::isInstance)
                .singleElement()
                .extracting(raised -> ((BoardReviewRaised) raised).cause())
                .isEqualTo(BoardReviewCause.TEN_WARNINGS);
    }

    private static IncidentFacts warning(int number) {
        return incident("warning " + number, EvidenceClass.CORROBORATED, 2);
    }

    private static ProposeStep proposed(int number) {
        return propose(caseId(number), LadderRule.CORROBORATED_INCIDENT, null, warning(number));
    }

    private static DecideStep decided(int number) {
        var step = new StepId(uuid("step " + number));
        return decide(caseId(number), step, DAY, decider(BERT), null, known(warning(number)));
    }

    private static CaseId caseId(int number) {
        return new CaseId(uuid("case " + number));
    }

    @Test
    void a_final_warning_counts_while_it_is_live_and_in_force() {
        var warned = finalWarning(grave("shouting"));
        var through = requireNonNull(warned.state().steps().get(STEP), "decided")
                .decided()
                .validThrough();

        assertThat(on(DAY).state().hasFinalWarning(DAY)).isFalse();
        assertThat(warned.state().hasFinalWarning(through)).isTrue();
        assertThat(warned.state().hasFinalWarning(through.plusDays(1))).isFalse();
        assertThat(warned.later(through.plusDays(1))
                        .given(new EndStep(LADDER, STEP))
                        .state()
                        .hasFinalWarning(through))
                .isFalse();
    }
}
