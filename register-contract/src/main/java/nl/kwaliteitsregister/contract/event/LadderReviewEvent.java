package nl.kwaliteitsregister.contract.event;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** Questions that a rule puts to people: is a step due? (domain §4.5) */
public sealed interface LadderReviewEvent extends LadderEvent {

    ReviewId review();

    /** A threshold was reached. It decides nothing; recorded by the register itself. */
    record ReviewOpened(
            LadderId ladder,
            LocalDate occurredOn,
            ReviewId review,
            LadderRule rule,
            LadderScope scope,
            List<Carried> incidents)
            implements LadderReviewEvent {

        public ReviewOpened {
            incidents = List.copyOf(incidents);
        }
    }

    /**
     * Somebody looked at it.
     *
     * @param proposal the case that followed; absent when no step follows, for that reason
     */
    record ReviewClosed(
            LadderId ladder,
            LocalDate occurredOn,
            ReviewId review,
            @Nullable CaseId proposal,
            @Nullable Sealed reason,
            StaffId by)
            implements LadderReviewEvent {}

    /** @param count warnings so far, or institutions with a live final warning, this one among them */
    record BoardReviewRaised(LadderId ladder, LocalDate occurredOn, ReviewId review, BoardReviewCause cause, int count)
            implements LadderReviewEvent {}

    /** Institutions with a live final warning became more or fewer, and are three or more still. */
    record BoardReviewRecounted(LadderId ladder, LocalDate occurredOn, ReviewId review, int count)
            implements LadderReviewEvent {}

    /** The count that raised it no longer stands: fewer than three, or this institution is none of them any more. */
    record BoardReviewDropped(LadderId ladder, LocalDate occurredOn, ReviewId review) implements LadderReviewEvent {}

    /** The decision makers looked at the file as a whole. */
    record BoardReviewHeld(
            LadderId ladder,
            LocalDate occurredOn,
            ReviewId review,
            BoardReviewOutcome outcome,
            Sealed motivation,
            StaffId by)
            implements LadderReviewEvent {}
}
