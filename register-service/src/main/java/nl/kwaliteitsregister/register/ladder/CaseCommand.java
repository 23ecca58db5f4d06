package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** From a proposal to a decision. */
public sealed interface CaseCommand extends LadderCommand {

    /** A note (L0): internal, by one person, without a case. */
    record MakeNote(
            LadderId ladder,
            StepId step,
            LadderScope scope,
            IncidentId incident,
            Sealed motivation,
            Known known,
            StaffId by)
            implements CaseCommand {}

    /**
     * @param months how long it is to last; absent: as the policy says
     * @param proportionality needed for L2 to L4, as are the lighter measures
     */
    record ProposeStep(
            LadderId ladder,
            CaseId caseId,
            LadderRule rule,
            LadderScope scope,
            @Nullable ReviewId review,
            List<IncidentId> incidents,
            ReasonCode reason,
            @Nullable Sealed proportionality,
            @Nullable Sealed lighterMeasures,
            @Nullable Integer months,
            Known known,
            StaffId by)
            implements CaseCommand {

        public ProposeStep {
            incidents = List.copyOf(incidents);
        }
    }

    record WithdrawProposal(LadderId ladder, CaseId caseId, Sealed reason, StaffId by) implements CaseCommand {}

    /** Who has a tie with the host says so. */
    record DeclareTie(LadderId ladder, CaseId caseId, StaffId person) implements CaseCommand {}

    /** Part of a handover; sent by the register itself. */
    record HandOverCase(LadderId ladder, CaseId caseId, StaffId from, StaffId to, HandoverId handover)
            implements CaseCommand {}

    /** @param decides whether the person is a decision maker of the institution they are said to be from */
    record NamePartner(
            LadderId ladder,
            CaseId caseId,
            StaffId partner,
            InstitutionId from,
            boolean decides,
            Known known,
            StaffId by)
            implements CaseCommand {}

    record WriteStatement(LadderId ladder, CaseId caseId, Sealed text, StaffId by) implements CaseCommand {}

    /** @param remark what makes somebody recognisable; absent where nobody is */
    record CheckStatement(
            LadderId ladder, CaseId caseId, @Nullable Sealed remark, StaffId by) implements CaseCommand {}

    record OpenHearing(LadderId ladder, CaseId caseId, StaffId hearer, Known known, NoticeDraft notice, StaffId by)
            implements CaseCommand, Telling {}

    record ExtendHearing(LadderId ladder, CaseId caseId, StaffId by) implements CaseCommand {}

    record AnswerHearing(LadderId ladder, CaseId caseId, Sealed answer, StaffId by) implements CaseCommand {}

    /** @param by absent: the register itself, since the term passed */
    record CloseHearing(
            LadderId ladder, CaseId caseId, @Nullable StaffId by) implements CaseCommand {}

    /** @param plan needed for a final warning */
    record DecideStep(
            LadderId ladder,
            CaseId caseId,
            StepId step,
            Sealed motivation,
            @Nullable PlanDraft plan,
            Known known,
            NoticeDraft notice,
            Official by)
            implements CaseCommand, Telling {}

    record PlanDraft(Sealed goals, LocalDate dueOn) {}

    /** @param notice told to the employer where it was heard */
    record RejectProposal(
            LadderId ladder, CaseId caseId, Sealed motivation, Known known, NoticeDraft notice, Official by)
            implements CaseCommand, Telling {}

    /** Sent by the register itself once the last day to decide, or to hear after an urgent stop, has passed. */
    record LapseProposal(LadderId ladder, CaseId caseId) implements CaseCommand {}
}
