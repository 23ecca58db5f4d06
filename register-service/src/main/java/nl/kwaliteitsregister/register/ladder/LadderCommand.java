package nl.kwaliteitsregister.register.ladder;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What people, and for reviews and terms the register itself, want of one ladder. */
public sealed interface LadderCommand extends Command
        permits CaseCommand,
                ContestCommand,
                LadderCommand.CloseReview,
                LadderCommand.ConsiderIncidents,
                LadderCommand.CountFinalWarnings,
                LadderCommand.HoldBoardReview,
                LadderCommand.TellEnding,
                NoticeCommand,
                StepCommand,
                SuccessionCommand {

    LadderId ladder();

    @Override
    default StreamId stream() {
        return ladder().stream();
    }

    /** What tells the employer something, if it is taken. */
    interface Telling {

        NoticeDraft notice();
    }

    /** Something about incidents changed: is a step due? Sent by the register itself. */
    record ConsiderIncidents(LadderId ladder, List<IncidentId> incidents, Known known) implements LadderCommand {

        public ConsiderIncidents {
            incidents = List.copyOf(incidents);
        }
    }

    /** Somebody looked at it, and no step follows. */
    record CloseReview(LadderId ladder, ReviewId review, Sealed reason, StaffId by) implements LadderCommand {}

    /**
     * Final warnings at a host were counted; sent by the register itself, as often as anything changes.
     *
     * @param institutions that share and have a live one there, this one among them; 0 when it is none of them
     */
    record CountFinalWarnings(LadderId ladder, int institutions) implements LadderCommand {}

    /**
     * Something ended, lapsed or was annulled with nobody deciding it; sent by the register itself.
     *
     * @param step absent where a proposal lapsed
     */
    record TellEnding(
            LadderId ladder,
            NoticeKind kind,
            @Nullable CaseId caseId,
            @Nullable StepId step,
            NoticeDraft notice) implements LadderCommand {}

    record HoldBoardReview(LadderId ladder, ReviewId review, BoardReviewOutcome outcome, Sealed motivation, Official by)
            implements LadderCommand {}
}
