package nl.kwaliteitsregister.contract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.HearingOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.LapseCause;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** A proposal and the hearing of the employer, up to the decision (domain §4.5). Nothing of it is in force yet. */
public sealed interface CaseEvent extends LadderEvent {

    CaseId caseId();

    /**
     * Somebody proposes a step.
     *
     * @param rule the rule whose threshold is reached
     * @param review the review it follows from, where the register opened one
     * @param proportionality why it is in proportion; absent for L1
     * @param lighterMeasures what lighter measures were considered; absent for L1
     * @param months how long it is to last; absent for L3, whose term is in days
     * @param policy version of the policy that was in force
     */
    record StepProposed(
            LadderId ladder,
            LocalDate occurredOn,
            CaseId caseId,
            Step level,
            LadderScope scope,
            LadderRule rule,
            @Nullable ReviewId review,
            List<Carried> incidents,
            ReasonCode reason,
            Set<SignalCategory> categories,
            @Nullable Sealed proportionality,
            @Nullable Sealed lighterMeasures,
            @Nullable Integer months,
            int policy,
            StaffId by)
            implements CaseEvent {

        public StepProposed {
            incidents = List.copyOf(incidents);
            categories = Set.copyOf(categories);
        }
    }

    record ProposalWithdrawn(LadderId ladder, LocalDate occurredOn, CaseId caseId, Sealed reason, StaffId by)
            implements CaseEvent {}

    /** Recorded by the register itself, on the day on which it became true. */
    record ProposalLapsed(LadderId ladder, LocalDate occurredOn, CaseId caseId, LapseCause cause)
            implements CaseEvent {}

    /** Somebody has a tie with the host and takes no part in the case (domain §2). */
    record TieDeclared(LadderId ladder, LocalDate occurredOn, CaseId caseId, StaffId person) implements CaseEvent {}

    /** An institution with one programme names somebody of a partner institution to decide on this case. */
    record PartnerNamed(
            LadderId ladder, LocalDate occurredOn, CaseId caseId, StaffId partner, InstitutionId from, StaffId by)
            implements CaseEvent {}

    /** Statement of facts (feitenrelaas): concrete enough to answer. A new one takes the place of the one before. */
    record StatementWritten(LadderId ladder, LocalDate occurredOn, CaseId caseId, Sealed text, StaffId by)
            implements CaseEvent {}

    /** A confidant found nobody recognisable in it. */
    record StatementCleared(LadderId ladder, LocalDate occurredOn, CaseId caseId, StaffId by) implements CaseEvent {}

    /** A confidant gives it back: it is to be written anew. */
    record StatementReturned(LadderId ladder, LocalDate occurredOn, CaseId caseId, Sealed remark, StaffId by)
            implements CaseEvent {}

    /**
     * The employer is asked; the term starts when the notice is delivered.
     *
     * @param workingDays the policy's term
     * @param throughSummer whether 20 July to 31 August count: for a stop they do
     */
    record HearingOpened(
            LadderId ladder,
            LocalDate occurredOn,
            CaseId caseId,
            StaffId hearer,
            int workingDays,
            boolean throughSummer)
            implements CaseEvent {}

    /** Once, on request. {@code answerThrough} is the new last day. */
    record HearingExtended(LadderId ladder, LocalDate occurredOn, CaseId caseId, LocalDate answerThrough, StaffId by)
            implements CaseEvent {}

    /** What the employer says, by its account or told to the hearer. */
    record HearingAnswered(LadderId ladder, LocalDate occurredOn, CaseId caseId, Sealed answer, StaffId by)
            implements CaseEvent {}

    /** @param decideBy last day to decide; the proposal lapses after it */
    record HearingClosed(
            LadderId ladder,
            LocalDate occurredOn,
            CaseId caseId,
            HearingOutcome outcome,
            LocalDate decideBy,
            @Nullable StaffId by)
            implements CaseEvent {}

    /** The second person does not agree: nothing follows. */
    record ProposalRejected(LadderId ladder, LocalDate occurredOn, CaseId caseId, Sealed motivation, StaffId by)
            implements CaseEvent {}

    /** Another person carries the proposal on; both stay on the side that proposes. */
    record CaseHandedOver(
            LadderId ladder, LocalDate occurredOn, CaseId caseId, StaffId from, StaffId to, HandoverId handover)
            implements CaseEvent {}
}
