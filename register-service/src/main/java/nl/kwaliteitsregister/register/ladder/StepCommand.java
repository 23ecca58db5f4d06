package nl.kwaliteitsregister.register.ladder;

import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;

/** What becomes of a step that was decided. */
public sealed interface StepCommand extends LadderCommand {

    /** @param met whether the employer did what the plan asks of it */
    record SettlePlan(
            LadderId ladder,
            StepId step,
            Settlement met,
            Sealed motivation,
            Known known,
            NoticeDraft notice,
            Official by)
            implements StepCommand, Telling {}

    enum Settlement {
        MET,
        FAILED
    }

    /** Sent by the register itself when the term has passed. */
    record EndStep(LadderId ladder, StepId step) implements StepCommand {}

    record HoldStepReview(
            LadderId ladder,
            StepId step,
            ReviewOutcome outcome,
            Sealed motivation,
            Known known,
            NoticeDraft notice,
            Official by)
            implements StepCommand, Telling {}

    /** Sent by the register itself 30 days after a review was due. */
    record MissStepReview(LadderId ladder, StepId step) implements StepCommand {}

    /** An incident carries nothing any longer; sent by the register itself. */
    record DropIncident(LadderId ladder, IncidentId incident, IncidentEnd end) implements StepCommand {}

    record ReplyToStep(LadderId ladder, StepId step, Sealed reply, StaffId by) implements StepCommand {}

    record AskNewStart(LadderId ladder, StepId step, Sealed evidence, StaffId by) implements StepCommand {}

    record AgreeTrial(
            LadderId ladder, StepId step, int interns, Sealed motivation, Known known, NoticeDraft notice, Official by)
            implements StepCommand, Telling {}

    record DeclineNewStart(
            LadderId ladder, StepId step, Sealed motivation, Known known, NoticeDraft notice, Official by)
            implements StepCommand, Telling {}

    record GiveNewStart(LadderId ladder, StepId step, Sealed motivation, Known known, NoticeDraft notice, Official by)
            implements StepCommand, Telling {}
}
