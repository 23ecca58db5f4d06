package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.CONFIDANT;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.HOGESCHOOL;
import static nl.kwaliteitsregister.contract.Samples.MASTER_BAKER;
import static nl.kwaliteitsregister.contract.Samples.PASTRY;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SECOND_COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.SUPERVISOR;
import static nl.kwaliteitsregister.contract.Samples.sealed;
import static nl.kwaliteitsregister.contract.Samples.uuid;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.BoardReviewCause;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.HearingOutcome;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.LapseCause;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.ReviewCause;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.CaseEvent;
import nl.kwaliteitsregister.contract.event.ContestEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderPolicy;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.NoticeEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.SuccessionEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StepId;

/** The bakery's way up and down the ladder of the ROC; what is about the whole company says so. */
final class SampleLadder {

    private static final LadderId LADDER = LadderId.ofHost(ROC, BAKERY);
    private static final LadderId COMPANY = LadderId.ofCompany(ROC, new KvkNumber("00000001"));
    private static final LadderScope SCOPE = new LadderScope(ScopeKind.FUNCTION, PASTRY, "banketbakker");
    private static final CaseId CASE = new CaseId(uuid("case"));
    private static final StepId STEP = new StepId(uuid("step"));
    private static final StepId ORIGIN = new StepId(uuid("step of the predecessor"));
    private static final EmployerId OLD_BAKERY = COMPANY.employer();
    private static final ReviewId REVIEW = new ReviewId(uuid("review"));
    private static final NoticeId NOTICE = new NoticeId(uuid("notice"));
    private static final IncidentId INCIDENT = new IncidentId(uuid("incident"));
    private static final List<LadderEvent.Carried> INCIDENTS =
            List.of(new LadderEvent.Carried(INCIDENT, EvidenceClass.CORROBORATED, new Severity(3)));
    private static final Set<SignalCategory> CATEGORIES = Set.of(SignalCategory.S07, SignalCategory.S03);

    private SampleLadder() {}

    static PolicyEvent policy() {
        return new PolicyEvent.LadderPolicySet(ROC, DAY, 1, LadderPolicy.DEFAULT, COORDINATOR);
    }

    static List<LadderReviewEvent> reviews() {
        return List.of(
                new LadderReviewEvent.ReviewOpened(LADDER, DAY, REVIEW, LadderRule.GRAVE_INCIDENT, SCOPE, INCIDENTS),
                new LadderReviewEvent.ReviewClosed(LADDER, DAY, REVIEW, CASE, sealed("why no step"), COORDINATOR),
                new LadderReviewEvent.BoardReviewRaised(LADDER, DAY, REVIEW, BoardReviewCause.TEN_WARNINGS, 10),
                new LadderReviewEvent.BoardReviewRecounted(LADDER, DAY, REVIEW, 4),
                new LadderReviewEvent.BoardReviewDropped(LADDER, DAY, REVIEW),
                new LadderReviewEvent.BoardReviewHeld(
                        LADDER, DAY, REVIEW, BoardReviewOutcome.PROPOSE_L4, sealed("board"), SECOND_COORDINATOR));
    }

    static List<CaseEvent> cases() {
        return List.of(
                new CaseEvent.StepProposed(
                        LADDER,
                        DAY,
                        CASE,
                        Step.L2,
                        SCOPE,
                        LadderRule.GRAVE_INCIDENT,
                        REVIEW,
                        INCIDENTS,
                        ReasonCode.SOCIAL_SAFETY,
                        CATEGORIES,
                        sealed("proportionality"),
                        sealed("lighter measures"),
                        24,
                        1,
                        COORDINATOR),
                new CaseEvent.ProposalWithdrawn(LADDER, DAY, CASE, sealed("why withdrawn"), COORDINATOR),
                new CaseEvent.ProposalLapsed(LADDER, DAY, CASE, LapseCause.NOT_DECIDED_IN_TIME),
                new CaseEvent.TieDeclared(LADDER, DAY, CASE, SUPERVISOR),
                new CaseEvent.PartnerNamed(LADDER, DAY, CASE, SECOND_COORDINATOR, HOGESCHOOL, COORDINATOR),
                new CaseEvent.StatementWritten(LADDER, DAY, CASE, sealed("statement"), COORDINATOR),
                new CaseEvent.StatementCleared(LADDER, DAY, CASE, CONFIDANT),
                new CaseEvent.StatementReturned(LADDER, DAY, CASE, sealed("remark"), CONFIDANT),
                new CaseEvent.HearingOpened(LADDER, DAY, CASE, SECOND_COORDINATOR, 10, false),
                new CaseEvent.HearingExtended(LADDER, DAY, CASE, DAY.plusDays(28), SECOND_COORDINATOR),
                new CaseEvent.HearingAnswered(LADDER, DAY, CASE, sealed("answer"), SECOND_COORDINATOR),
                new CaseEvent.HearingClosed(
                        LADDER, DAY, CASE, HearingOutcome.ANSWERED, DAY.plusDays(14), SECOND_COORDINATOR),
                new CaseEvent.ProposalRejected(LADDER, DAY, CASE, sealed("why not"), SECOND_COORDINATOR),
                new CaseEvent.CaseHandedOver(LADDER, DAY, CASE, COORDINATOR, SUPERVISOR, Samples.HANDOVER));
    }

    static List<StepEvent> steps() {
        return List.of(
                new StepEvent.StepDecided(
                        COMPANY,
                        DAY,
                        STEP,
                        CASE,
                        Step.L4,
                        LadderScope.COMPANY,
                        LadderRule.TWO_INDEPENDENT,
                        false,
                        INCIDENTS,
                        ReasonCode.SOCIAL_SAFETY,
                        CATEGORIES,
                        sealed("motivation"),
                        DAY,
                        DAY.plusMonths(36).minusDays(1),
                        DAY.plusMonths(12),
                        1,
                        COORDINATOR,
                        SECOND_COORDINATOR),
                new StepEvent.StopConfirmed(LADDER, DAY, STEP, CASE, sealed("motivation"), SECOND_COORDINATOR),
                new StepEvent.PlanSet(LADDER, DAY, STEP, sealed("goals"), DAY.plusWeeks(8)),
                new StepEvent.PlanMet(LADDER, DAY, STEP, sealed("met"), SECOND_COORDINATOR),
                new StepEvent.PlanFailed(LADDER, DAY, STEP, sealed("failed"), SECOND_COORDINATOR),
                new StepEvent.StepEnded(LADDER, DAY, STEP, Step.L1, StepEndCause.TERM),
                new StepEvent.StepAnnulled(LADDER, DAY, STEP, Step.L2, AnnulmentCause.APPEAL),
                new StepEvent.IncidentDropped(LADDER, DAY, STEP, INCIDENT, IncidentEnd.REFUTED),
                new StepEvent.StepReviewCalled(LADDER, DAY, STEP, ReviewCause.INCIDENT_DROPPED, DAY.plusDays(14)),
                new StepEvent.StepReviewHeld(
                        LADDER,
                        DAY,
                        STEP,
                        ReviewOutcome.STAYS,
                        DAY.plusMonths(12),
                        sealed("review"),
                        SECOND_COORDINATOR),
                new StepEvent.StepReviewMissed(LADDER, DAY, STEP),
                new StepEvent.EmployerReplied(LADDER, DAY, STEP, sealed("reply"), SUPERVISOR),
                new StepEvent.ClearingAsked(LADDER, DAY, STEP, sealed("evidence"), SUPERVISOR),
                new StepEvent.TrialAgreed(LADDER, DAY, STEP, 2, sealed("trial"), SECOND_COORDINATOR),
                new StepEvent.ClearingDeclined(LADDER, DAY, STEP, sealed("why not yet"), SECOND_COORDINATOR),
                new StepEvent.ClearingGiven(LADDER, DAY, STEP, sealed("why"), SECOND_COORDINATOR));
    }

    static List<ContestEvent> contests() {
        return List.of(
                new ContestEvent.ObjectionLodged(LADDER, DAY, STEP, sealed("objection"), DAY.plusWeeks(6), SUPERVISOR),
                new ContestEvent.ObjectionDecided(
                        LADDER, DAY, STEP, Verdict.UPHELD, sealed("on objection"), SECOND_COORDINATOR),
                new ContestEvent.AppealLodged(LADDER, DAY, STEP, sealed("appeal"), SUPERVISOR),
                new ContestEvent.AppealDecided(
                        LADDER, DAY, STEP, Verdict.ANNULLED, sealed("on appeal"), SECOND_COORDINATOR),
                new ContestEvent.DisputeBegan(LADDER, DAY, STEP),
                new ContestEvent.DisputeEnded(LADDER, DAY, STEP));
    }

    static List<SuccessionEvent> successions() {
        var continues = Set.of(Continuity.PEOPLE, Continuity.PLACE);
        return List.of(
                new SuccessionEvent.SuccessionProposed(LADDER, DAY, CASE, COMPANY, ORIGIN, continues),
                new SuccessionEvent.SuccessorLinked(LADDER, DAY, CASE, STEP, COMPANY, ORIGIN, continues),
                new SuccessionEvent.StepCarriedOver(COMPANY, DAY, ORIGIN, LADDER, STEP));
    }

    static List<ReentryEvent> reentries() {
        return List.of(
                new ReentryEvent.ReentryDetected(
                        BAKERY,
                        ROC,
                        DAY,
                        OLD_BAKERY,
                        86,
                        Set.of(MatchingField.NAME, MatchingField.ADDRESS),
                        "0123456789abcdef",
                        DAY.plusDays(14)),
                new ReentryEvent.MatchRefused(BAKERY, ROC, DAY, OLD_BAKERY, sealed("why not"), COORDINATOR),
                new ReentryEvent.MatchTakenUp(BAKERY, ROC, DAY, OLD_BAKERY, CASE),
                new ReentryEvent.MatchLapsed(BAKERY, ROC, DAY.plusDays(15), OLD_BAKERY));
    }

    static List<NoticeEvent> notices() {
        return List.of(
                new NoticeEvent.NoticeIssued(
                        LADDER,
                        DAY,
                        NOTICE,
                        NoticeKind.STEP_DECIDED,
                        CASE,
                        STEP,
                        sealed("notice in Dutch"),
                        sealed("notice in English")),
                new NoticeEvent.NoticeSent(LADDER, DAY, NOTICE, NoticeChannel.EMAIL, MASTER_BAKER, COORDINATOR),
                new NoticeEvent.NoticeAccepted(LADDER, DAY, NOTICE),
                new NoticeEvent.NoticeDelivered(
                        LADDER,
                        DAY.plusDays(1),
                        NOTICE,
                        NoticeKind.STEP_DECIDED,
                        CASE,
                        STEP,
                        DeliveryProof.ACCEPTED,
                        DAY.plusWeeks(6)),
                new NoticeEvent.NoticeBounced(LADDER, DAY, NOTICE, NoticeKind.STEP_DECIDED, CASE, STEP));
    }
}
