package nl.kwaliteitsregister.register.ladder;

import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.BoardReviewRaised;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;

/** A question to people: is a step due? */
public sealed interface Review {

    record Open(ReviewOpened opened) implements Review {}

    record Closed(ReviewOpened opened) implements Review {}

    record BoardOpen(BoardReviewRaised raised) implements Review {}

    record BoardHeld(BoardReviewRaised raised, BoardReviewOutcome outcome) implements Review {}
}
