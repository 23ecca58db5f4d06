package nl.kwaliteitsregister.register.casework.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** What is said to these endpoints. */
final class CaseBodies {

    private CaseBodies() {}

    record LadderNoteBody(LadderScope scope, IncidentId incident, String text) {}

    /**
     * @param review the review it answers, where the register opened one
     * @param proportionality why the step is in proportion; needed for L2 to L4, as are the lighter measures
     * @param months how long it is to last; absent: as the policy says
     */
    record ProposalBody(
            LadderRule rule,
            LadderScope scope,
            @Nullable ReviewId review,
            List<IncidentId> incidents,
            ReasonCode reason,
            @Nullable String proportionality,
            @Nullable String lighterMeasures,
            @Nullable Integer months) {}

    /**
     * @param predecessor id of the host, or KvK number of the company, that this one continues
     * @param origin its step that is to go over
     * @param continues what of it continues
     */
    record SuccessionBody(
            String predecessor,
            StepId origin,
            LadderScope scope,
            Set<Continuity> continues,
            @Nullable String proportionality,
            @Nullable String lighterMeasures) {}

    record ProposalCreated(CaseId proposal) {}

    /** @param text a reason, a statement, an answer: whatever the address asks for */
    record TextBody(String text) {}

    /** @param remark what makes somebody recognisable; absent where nobody is */
    record CheckBody(@Nullable String remark) {}

    record HearingBody(StaffId hearer) {}

    record PartnerBody(StaffId person, InstitutionId institution) {}

    /** @param plan needed for a final warning */
    record DecisionBody(String text, @Nullable ImprovementPlanBody plan) {}

    record ImprovementPlanBody(String goals, LocalDate dueOn) {}

    record StepCreated(StepId step) {}

    record PlanOutcomeBody(boolean met, String text) {}

    record ReviewBody(ReviewOutcome outcome, String text) {}

    record BoardReviewBody(BoardReviewOutcome outcome, String text) {}

    record VerdictBody(Verdict verdict, String text) {}

    record TrialBody(int interns, String text) {}

    /** @param contact whom a mail is for */
    record SendingBody(NoticeChannel channel, @Nullable ContactId contact) {}

    /** @param code as it stands on the letter */
    record LetterBody(String code, LocalDate deliveredOn) {}
}
