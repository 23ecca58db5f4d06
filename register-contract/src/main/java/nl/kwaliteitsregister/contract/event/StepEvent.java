package nl.kwaliteitsregister.contract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.ReviewCause;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** A step from its decision to its end (domain §4.5). Days are the first or last on which it is so. */
public sealed interface StepEvent extends LadderEvent {

    StepId step();

    /**
     * The step is in force from {@code inForceFrom} through {@code validThrough}, unless it ends before.
     *
     * @param caseId the case it was decided in; absent for a note, which is internal and has none
     * @param urgent a stop before the hearing: it ends by itself unless it is confirmed
     * @param reason in the words that others may see; absent for a note
     * @param motivation the reasoned text, without student data
     * @param reviewBy last day of the next review; absent for a step that needs none
     * @param policy version of the policy it was decided under
     * @param proposedBy absent for a note
     */
    record StepDecided(
            LadderId ladder,
            LocalDate occurredOn,
            StepId step,
            @Nullable CaseId caseId,
            Step level,
            LadderScope scope,
            LadderRule rule,
            boolean urgent,
            List<Carried> incidents,
            @Nullable ReasonCode reason,
            Set<SignalCategory> categories,
            Sealed motivation,
            LocalDate inForceFrom,
            LocalDate validThrough,
            @Nullable LocalDate reviewBy,
            int policy,
            @Nullable StaffId proposedBy,
            StaffId by)
            implements StepEvent {

        public StepDecided {
            incidents = List.copyOf(incidents);
            categories = Set.copyOf(categories);
        }
    }

    /** After the hearing a second person decided that an urgent stop stays for the rest of its term. */
    record StopConfirmed(
            LadderId ladder, LocalDate occurredOn, StepId step, CaseId caseId, Sealed motivation, StaffId by)
            implements StepEvent {}

    /** What a final warning asks the employer to do, and by when. */
    record PlanSet(LadderId ladder, LocalDate occurredOn, StepId step, Sealed goals, LocalDate dueOn)
            implements StepEvent {}

    /** The final warning is a warning (L1) for the rest of its term. */
    record PlanMet(LadderId ladder, LocalDate occurredOn, StepId step, Sealed motivation, StaffId by)
            implements StepEvent {}

    record PlanFailed(LadderId ladder, LocalDate occurredOn, StepId step, Sealed motivation, StaffId by)
            implements StepEvent {}

    /** {@code occurredOn} is the first day without it, however late this is written. It stays in history and counts there. */
    record StepEnded(LadderId ladder, LocalDate occurredOn, StepId step, Step level, StepEndCause cause)
            implements StepEvent {}

    /** It never counted: it leaves every current view, count and shared answer. */
    record StepAnnulled(LadderId ladder, LocalDate occurredOn, StepId step, Step level, AnnulmentCause cause)
            implements StepEvent {}

    /** An incident that a step rests on carries nothing any longer; the step is looked at again, or annulled. */
    record IncidentDropped(LadderId ladder, LocalDate occurredOn, StepId step, IncidentId incident, IncidentEnd end)
            implements StepEvent {}

    /** The step is to be looked at again, by {@code holdBy} at the latest. */
    record StepReviewCalled(LadderId ladder, LocalDate occurredOn, StepId step, ReviewCause cause, LocalDate holdBy)
            implements StepEvent {}

    /** @param nextReviewBy last day of the next review; absent when there is none before the step ends */
    record StepReviewHeld(
            LadderId ladder,
            LocalDate occurredOn,
            StepId step,
            ReviewOutcome outcome,
            @Nullable LocalDate nextReviewBy,
            Sealed motivation,
            StaffId by)
            implements StepEvent {}

    /** 30 days passed after the review was due; the step ends with it. */
    record StepReviewMissed(LadderId ladder, LocalDate occurredOn, StepId step) implements StepEvent {}

    /** What the employer says about the step. */
    record EmployerReplied(LadderId ladder, LocalDate occurredOn, StepId step, Sealed reply, StaffId by)
            implements StepEvent {}

    /** A new start (nieuwe start) is asked for, with evidence of what changed. */
    record ClearingAsked(LadderId ladder, LocalDate occurredOn, StepId step, Sealed evidence, StaffId by)
            implements StepEvent {}

    /** One or two adult interns may start, each with an extra check-in; the step stays for all others. */
    record TrialAgreed(LadderId ladder, LocalDate occurredOn, StepId step, int interns, Sealed motivation, StaffId by)
            implements StepEvent {}

    record ClearingDeclined(LadderId ladder, LocalDate occurredOn, StepId step, Sealed motivation, StaffId by)
            implements StepEvent {}

    /** The new start; the step ends with it. */
    record ClearingGiven(LadderId ladder, LocalDate occurredOn, StepId step, Sealed motivation, StaffId by)
            implements StepEvent {}
}
