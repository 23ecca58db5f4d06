package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewDropped;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewHeld;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRecounted;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CountFinalWarnings;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import org.jspecify.annotations.Nullable;

/**
 * Board reviews: the decision makers look at a whole file (domain §4.5). Its own ten warnings may lead to L4. Final
 * warnings of other institutions are a reason to look and no more: they count in no rule (domain §4.6).
 */
final class Boards {

    private Boards() {}

    /** The tenth warning raises one, and so does each after it while none waits. */
    static List<LadderEvent> afterWarning(StepDecided decided, Ladder ladder) {
        var warnings = Counts.warningsEver(ladder) + 1;
        return decided.level().isWarning() && Counts.enoughForBoard(warnings) && !waitsForWarnings(ladder)
                ? List.of(
                        raised(decided.ladder(), decided.occurredOn(), ladder, BoardReviewCause.TEN_WARNINGS, warnings))
                : List.of();
    }

    private static boolean waitsForWarnings(Ladder ladder) {
        return ladder.reviews().values().stream()
                .anyMatch(review -> review instanceof Review.BoardOpen open
                        && open.raised().cause() == BoardReviewCause.TEN_WARNINGS);
    }

    /**
     * Raised once while the institutions are three or more; told anew, while it waits, when they become more or fewer;
     * dropped when they are no longer three, and raised again when they are.
     */
    static Decision<LadderEvent> count(CountFinalWarnings count, Ladder ladder, LocalDate today) {
        var enough = Counts.enoughInstitutions(count.institutions());
        var standing = ofOthers(ladder);
        if (standing.isEmpty()) {
            return enough
                    ? accepted(raised(
                            count.ladder(),
                            today,
                            ladder,
                            BoardReviewCause.FINAL_WARNINGS_ELSEWHERE,
                            count.institutions()))
                    : nothingToDo();
        }
        var review = standing.get().review();
        if (!enough) {
            return accepted(new BoardReviewDropped(count.ladder(), today, review));
        }
        return ladder.reviews().get(review) instanceof Review.BoardOpen open && open.count() != count.institutions()
                ? accepted(new BoardReviewRecounted(count.ladder(), today, review, count.institutions()))
                : nothingToDo();
    }

    /** That others have a final warning too, where it was raised and still stands, held or not. */
    static Optional<BoardReviewRaised> ofOthers(Ladder ladder) {
        return ladder.reviews().values().stream()
                .filter(Review::isOfOthers)
                .filter(review -> !(review instanceof Review.BoardDropped))
                .flatMap(review -> raised(review).stream())
                .findFirst();
    }

    /** What raised a board review; empty for what is none. */
    static Optional<BoardReviewRaised> raised(@Nullable Review review) {
        return switch (review) {
            case null -> Optional.empty();
            case Review.Open ignored -> Optional.empty();
            case Review.Closed ignored -> Optional.empty();
            case Review.BoardOpen open -> Optional.of(open.raised());
            case Review.BoardHeld held -> Optional.of(held.raised());
            case Review.BoardDropped dropped -> Optional.of(dropped.raised());
        };
    }

    private static BoardReviewRaised raised(
            LadderId id, LocalDate day, Ladder ladder, BoardReviewCause cause, int count) {
        var number = ladder.reviews().size();
        return new BoardReviewRaised(id, day, Considering.idOf("board " + number + " of " + id), cause, count);
    }

    static Decision<LadderEvent> hold(HoldBoardReview hold, Ladder ladder, LocalDate today) {
        return switch (ladder.reviews().get(hold.review())) {
            case Review.BoardOpen open -> hold(hold, open.raised().cause(), ladder, today);
            case Review.BoardHeld ignored -> refused(ByState.REVIEW_CLOSED);
            case Review.BoardDropped ignored -> refused(ByState.COUNT_NO_LONGER_STANDS);
            case Review.Open ignored -> refused(ByState.UNKNOWN_REVIEW);
            case Review.Closed ignored -> refused(ByState.UNKNOWN_REVIEW);
            case null -> refused(ByState.UNKNOWN_REVIEW);
        };
    }

    private static Decision<LadderEvent> hold(
            HoldBoardReview hold, BoardReviewCause cause, Ladder ladder, LocalDate today) {
        var refusal = FourEyes.refusesDecisionMaker(hold.by(), Set.of());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var asksForL4 = hold.outcome() == BoardReviewOutcome.PROPOSE_L4;
        if (asksForL4 && cause == BoardReviewCause.FINAL_WARNINGS_ELSEWHERE) {
            return refused(ByContent.OTHERS_CARRY_NO_STEP);
        }
        var events = new ArrayList<LadderEvent>(List.of(new BoardReviewHeld(
                hold.ladder(),
                today,
                hold.review(),
                hold.outcome(),
                hold.motivation(),
                hold.by().person())));
        if (asksForL4) {
            events.addAll(Considering.opened(hold.ladder(), ladder, LadderRule.BOARD_REVIEW, List.of(), today));
        }
        return new Decision.Accepted<>(events);
    }
}
