package nl.kwaliteitsregister.register.ladder;

import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;

/** A question to people: is a step due? */
public sealed interface Review {

    /** Whether final warnings of other institutions raised it. */
    default boolean isOfOthers() {
        return Boards.raised(this)
                .filter(raised -> raised.cause() == BoardReviewCause.FINAL_WARNINGS_ELSEWHERE)
                .isPresent();
    }

    record Open(ReviewOpened opened) implements Review {}

    record Closed(ReviewOpened opened) implements Review {}

    /** @param count as it is now */
    record BoardOpen(BoardReviewRaised raised, int count) implements Review {}

    record BoardHeld(BoardReviewRaised raised, BoardReviewOutcome outcome) implements Review {}

    /** What raised it is no longer so, whether it was held or not. */
    record BoardDropped(BoardReviewRaised raised) implements Review {}
}
