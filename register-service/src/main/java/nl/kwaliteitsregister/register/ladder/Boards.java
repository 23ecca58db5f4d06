package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewHeld;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.RaiseBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;

/** Board reviews: the decision makers look at a whole file (domain §4.5). */
final class Boards {

    private Boards() {}

    /** The tenth warning raises one, and so does each after it while none waits. */
    static List<LadderEvent> afterWarning(StepDecided decided, Ladder ladder) {
        var warnings = Counts.warningsEver(ladder) + 1;
        return decided.level().isWarning() && Counts.enoughForBoard(warnings) && !waits(ladder)
                ? List.of(
                        raised(decided.ladder(), decided.occurredOn(), ladder, BoardReviewCause.TEN_WARNINGS, warnings))
                : List.of();
    }

    static Decision<LadderEvent> raise(RaiseBoardReview raise, Ladder ladder, LocalDate today) {
        return waits(ladder)
                ? nothingToDo()
                : accepted(raised(
                        raise.ladder(),
                        today,
                        ladder,
                        BoardReviewCause.FINAL_WARNINGS_ELSEWHERE,
                        raise.institutions()));
    }

    private static boolean waits(Ladder ladder) {
        return ladder.reviews().values().stream().anyMatch(Review.BoardOpen.class::isInstance);
    }

    private static BoardReviewRaised raised(
            LadderId id, LocalDate day, Ladder ladder, BoardReviewCause cause, int count) {
        var number = ladder.reviews().size();
        return new BoardReviewRaised(id, day, Considering.idOf("board " + number + " of " + id), cause, count);
    }

    static Decision<LadderEvent> hold(HoldBoardReview hold, Ladder ladder, LocalDate today) {
        var review = ladder.reviews().get(hold.review());
        if (review instanceof Review.BoardHeld) {
            return refused(ByState.REVIEW_CLOSED);
        }
        if (!(review instanceof Review.BoardOpen)) {
            return refused(ByState.UNKNOWN_REVIEW);
        }
        var refusal = FourEyes.refusesDecisionMaker(hold.by(), Set.of());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var events = new ArrayList<LadderEvent>(List.of(new BoardReviewHeld(
                hold.ladder(),
                today,
                hold.review(),
                hold.outcome(),
                hold.motivation(),
                hold.by().person())));
        if (hold.outcome() == BoardReviewOutcome.PROPOSE_L4) {
            events.addAll(Considering.opened(hold.ladder(), ladder, LadderRule.BOARD_REVIEW, List.of(), today));
        }
        return new Decision.Accepted<>(events);
    }
}
