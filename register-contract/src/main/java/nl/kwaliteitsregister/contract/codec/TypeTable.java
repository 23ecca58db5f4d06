package nl.kwaliteitsregister.contract.codec;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.CaseEvent;
import nl.kwaliteitsregister.contract.event.ContestEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.SuccessionEvent;

/**
 * The current type of every event, in literals: what stands here is written into stores and topics for ever, so a
 * class that is renamed or moved keeps its literal. A name is never used again for another meaning.
 */
final class TypeTable {

    private static final String DOMAIN = "nl.kwaliteitsregister.";

    private static final List<Row> CURRENT = List.of(
            row(EmployerEvent.EmployerRegistered.class, "employer.registered", 1),
            row(EmployerEvent.FileOpened.class, "employer.file-opened", 1),
            row(EmployerEvent.DetailsRecorded.class, "employer.details-recorded", 1),
            row(EmployerEvent.IdentifierAdded.class, "employer.identifier-added", 1),
            row(EmployerEvent.DepartmentNamed.class, "employer.department-named", 1),
            row(EmployerEvent.DepartmentClosed.class, "employer.department-closed", 1),
            row(EmployerEvent.ContactRecorded.class, "employer.contact-recorded", 1),
            row(EmployerEvent.ContactEnded.class, "employer.contact-ended", 1),
            row(PreSalesEvent.CheckRecorded.class, "presales.check-recorded", 1),
            row(PreSalesEvent.CheckApproved.class, "presales.check-approved", 1),
            row(PreSalesEvent.CheckApprovedWithConditions.class, "presales.check-approved-with-conditions", 1),
            row(PreSalesEvent.CheckDeferred.class, "presales.check-deferred", 1),
            row(PreSalesEvent.RefusalProposed.class, "presales.refusal-proposed", 1),
            row(PreSalesEvent.CheckRefused.class, "presales.check-refused", 1),
            row(PreSalesEvent.RefusalNotAgreed.class, "presales.refusal-not-agreed", 1),
            row(PreSalesEvent.RefusalOpened.class, "presales.refusal-opened", 1),
            row(PreSalesEvent.RefusalObjected.class, "presales.refusal-objected", 1),
            row(PreSalesEvent.RefusalObjectionDecided.class, "presales.refusal-objection-decided", 1),
            row(PreSalesEvent.RefusalAppealed.class, "presales.refusal-appealed", 1),
            row(PreSalesEvent.RefusalAppealDecided.class, "presales.refusal-appeal-decided", 1),
            row(PreSalesEvent.WishDiscussed.class, "presales.wish-discussed", 1),
            row(PreSalesEvent.WishWithdrawalAgreed.class, "presales.wish-withdrawal-agreed", 1),
            row(PreSalesEvent.ConditionMet.class, "presales.condition-met", 1),
            row(PreSalesEvent.ConditionMissed.class, "presales.condition-missed", 1),
            row(PreSalesEvent.CheckExpired.class, "presales.check-expired", 1),
            row(PlacementEvent.PlacementPlanned.class, "placement.planned", 1),
            row(PlacementEvent.CheckBeforeStartAsked.class, "placement.check-before-start-asked", 1),
            row(PlacementEvent.StartExceptionAsked.class, "placement.start-exception-asked", 1),
            row(PlacementEvent.StartExceptionAgreed.class, "placement.start-exception-agreed", 1),
            row(PlacementEvent.StartExceptionDeclined.class, "placement.start-exception-declined", 1),
            row(PlacementEvent.PlacementStarted.class, "placement.started", 1),
            row(PlacementEvent.CheckInsPlanned.class, "placement.check-ins-planned", 1),
            row(PlacementEvent.HostCheckInRecorded.class, "placement.host-check-in-recorded", 1),
            row(PlacementEvent.SchoolCheckInRecorded.class, "placement.school-check-in-recorded", 1),
            row(PlacementEvent.CheckInMissed.class, "placement.check-in-missed", 1),
            row(PlacementEvent.PeriodChanged.class, "placement.period-changed", 1),
            row(PlacementEvent.PlacementGraded.class, "placement.graded", 1),
            row(PlacementEvent.PlacementEnded.class, "placement.ended", 1),
            row(PlacementEvent.PlacementCancelled.class, "placement.cancelled", 1),
            row(PlacementEvent.StayOrLeaveAsked.class, "placement.stay-or-leave-asked", 1),
            row(PlacementEvent.StayOrLeaveDecided.class, "placement.stay-or-leave-decided", 1),
            row(PlacementEvent.StayOrLeaveDropped.class, "placement.stay-or-leave-dropped", 1),
            row(PlacementEvent.SupervisorChanged.class, "placement.supervisor-changed", 1),
            row(AfterSalesEvent.CoordinatorEvaluated.class, "aftersales.coordinator-evaluated", 1),
            row(AfterSalesEvent.StudentEvaluated.class, "aftersales.student-evaluated", 1),
            row(AfterSalesEvent.EmployerEvaluated.class, "aftersales.employer-evaluated", 1),
            row(SignalEvent.SignalRecorded.class, "signal.recorded", 1),
            row(SignalEvent.SeverityAssessed.class, "signal.severity-assessed", 1),
            row(SignalEvent.SeverityConfirmed.class, "signal.severity-confirmed", 1),
            row(SignalEvent.SeverityConfirmationMissed.class, "signal.severity-confirmation-missed", 1),
            row(SignalEvent.FollowUpMissed.class, "signal.follow-up-missed", 1),
            row(SignalEvent.FollowedUp.class, "signal.followed-up", 1),
            row(SignalEvent.ConsentGiven.class, "signal.consent-given", 1),
            row(SignalEvent.ConsentWithdrawn.class, "signal.consent-withdrawn", 1),
            row(SignalEvent.ConversationHeld.class, "signal.conversation-held", 1),
            row(SignalEvent.GroundMapped.class, "signal.ground-mapped", 1),
            row(SignalEvent.ReferralMade.class, "signal.referral-made", 1),
            row(SignalEvent.ReferralOutcomeRecorded.class, "signal.referral-outcome-recorded", 1),
            row(SignalEvent.SafetyOverrideAsked.class, "signal.safety-override-asked", 1),
            row(SignalEvent.SafetyOverrideAgreed.class, "signal.safety-override-agreed", 1),
            row(SignalEvent.SafetyOverrideDeclined.class, "signal.safety-override-declined", 1),
            row(SignalEvent.AssignedToIncident.class, "signal.assigned-to-incident", 1),
            row(SignalEvent.SignalClosed.class, "signal.closed", 1),
            row(IncidentEvent.IncidentOpened.class, "incident.opened", 1),
            row(IncidentEvent.SignalLinked.class, "incident.signal-linked", 1),
            row(IncidentEvent.SignalSplitOff.class, "incident.signal-split-off", 1),
            row(IncidentEvent.EvidenceRaised.class, "incident.evidence-raised", 1),
            row(IncidentEvent.EstablishingProposed.class, "incident.establishing-proposed", 1),
            row(IncidentEvent.EstablishingNotAgreed.class, "incident.establishing-not-agreed", 1),
            row(IncidentEvent.FactsCleared.class, "incident.facts-cleared", 1),
            row(IncidentEvent.FactsWithheld.class, "incident.facts-withheld", 1),
            row(IncidentEvent.FactsTold.class, "incident.facts-told", 1),
            row(IncidentEvent.IncidentEnded.class, "incident.ended", 1),
            row(AftercareEvent.AftercarePlanned.class, "aftercare.planned", 1),
            row(AftercareEvent.AftercareDone.class, "aftercare.done", 1),
            row(LadderReviewEvent.ReviewOpened.class, "ladder.review-opened", 1),
            row(LadderReviewEvent.ReviewClosed.class, "ladder.review-closed", 1),
            row(LadderReviewEvent.BoardReviewRaised.class, "ladder.board-review-raised", 1),
            row(LadderReviewEvent.BoardReviewRecounted.class, "ladder.board-review-recounted", 1),
            row(LadderReviewEvent.BoardReviewDropped.class, "ladder.board-review-dropped", 1),
            row(LadderReviewEvent.BoardReviewHeld.class, "ladder.board-review-held", 1),
            row(CaseEvent.StepProposed.class, "ladder.step-proposed", 1),
            row(CaseEvent.ProposalWithdrawn.class, "ladder.proposal-withdrawn", 1),
            row(CaseEvent.ProposalLapsed.class, "ladder.proposal-lapsed", 1),
            row(CaseEvent.TieDeclared.class, "ladder.tie-declared", 1),
            row(CaseEvent.PartnerNamed.class, "ladder.partner-named", 1),
            row(CaseEvent.StatementWritten.class, "ladder.statement-written", 1),
            row(CaseEvent.StatementCleared.class, "ladder.statement-cleared", 1),
            row(CaseEvent.StatementReturned.class, "ladder.statement-returned", 1),
            row(CaseEvent.HearingOpened.class, "ladder.hearing-opened", 1),
            row(CaseEvent.HearingExtended.class, "ladder.hearing-extended", 1),
            row(CaseEvent.HearingAnswered.class, "ladder.hearing-answered", 1),
            row(CaseEvent.HearingClosed.class, "ladder.hearing-closed", 1),
            row(CaseEvent.ProposalRejected.class, "ladder.proposal-rejected", 1),
            row(CaseEvent.CaseHandedOver.class, "ladder.case-handed-over", 1),
            row(StepEvent.StepDecided.class, "ladder.step-decided", 1),
            row(StepEvent.StopConfirmed.class, "ladder.stop-confirmed", 1),
            row(StepEvent.PlanSet.class, "ladder.plan-set", 1),
            row(StepEvent.PlanMet.class, "ladder.plan-met", 1),
            row(StepEvent.PlanFailed.class, "ladder.plan-failed", 1),
            row(StepEvent.StepEnded.class, "ladder.step-ended", 1),
            row(StepEvent.StepAnnulled.class, "ladder.step-annulled", 1),
            row(StepEvent.IncidentDropped.class, "ladder.incident-dropped", 1),
            row(StepEvent.StepReviewCalled.class, "ladder.step-review-called", 1),
            row(StepEvent.StepReviewHeld.class, "ladder.step-review-held", 1),
            row(StepEvent.StepReviewMissed.class, "ladder.step-review-missed", 1),
            row(StepEvent.EmployerReplied.class, "ladder.employer-replied", 1),
            row(StepEvent.ClearingAsked.class, "ladder.clearing-asked", 1),
            row(StepEvent.TrialAgreed.class, "ladder.trial-agreed", 1),
            row(StepEvent.ClearingDeclined.class, "ladder.clearing-declined", 1),
            row(StepEvent.ClearingGiven.class, "ladder.clearing-given", 1),
            row(ContestEvent.ObjectionLodged.class, "ladder.objection-lodged", 1),
            row(ContestEvent.ObjectionDecided.class, "ladder.objection-decided", 1),
            row(ContestEvent.AppealLodged.class, "ladder.appeal-lodged", 1),
            row(ContestEvent.AppealDecided.class, "ladder.appeal-decided", 1),
            row(ContestEvent.DisputeBegan.class, "ladder.dispute-began", 1),
            row(ContestEvent.DisputeEnded.class, "ladder.dispute-ended", 1),
            row(NoticeEvent.NoticeIssued.class, "ladder.notice-issued", 1),
            row(NoticeEvent.NoticeSent.class, "ladder.notice-sent", 1),
            row(NoticeEvent.NoticeAccepted.class, "ladder.notice-accepted", 1),
            row(NoticeEvent.NoticeDelivered.class, "ladder.notice-delivered", 1),
            row(NoticeEvent.NoticeBounced.class, "ladder.notice-bounced", 1),
            row(SuccessionEvent.SuccessionProposed.class, "ladder.succession-proposed", 1),
            row(SuccessionEvent.SuccessorLinked.class, "ladder.successor-linked", 1),
            row(SuccessionEvent.StepCarriedOver.class, "ladder.step-carried-over", 1),
            row(ReentryEvent.ReentryDetected.class, "reentry.detected", 1),
            row(ReentryEvent.MatchRefused.class, "reentry.match-refused", 1),
            row(ReentryEvent.MatchTakenUp.class, "reentry.match-taken-up", 1),
            row(ReentryEvent.MatchLapsed.class, "reentry.match-lapsed", 1),
            row(PolicyEvent.LadderPolicySet.class, "policy.ladder-set", 1),
            row(BadgeEvent.BadgeOffered.class, "badge.offered", 1),
            row(BadgeEvent.OfferWithdrawn.class, "badge.offer-withdrawn", 1),
            row(BadgeEvent.BadgeAccepted.class, "badge.accepted", 1),
            row(BadgeEvent.ExpiryReminded.class, "badge.expiry-reminded", 1),
            row(BadgeEvent.ValidityChanged.class, "badge.validity-changed", 1),
            row(BadgeEvent.BadgeSuperseded.class, "badge.superseded", 1),
            row(BadgeEvent.PanelVisited.class, "badge.panel-visited", 1),
            row(BadgeEvent.SecondLookAsked.class, "badge.second-look-asked", 1),
            row(BadgeEvent.SecondLookGiven.class, "badge.second-look-given", 1),
            row(BadgeEvent.SecondLookMissed.class, "badge.second-look-missed", 1),
            row(InstitutionEvent.InstitutionRegistered.class, "institution.registered", 1),
            row(InstitutionEvent.ProgrammeOffered.class, "institution.programme-offered", 1),
            row(InstitutionEvent.ProgrammeClosed.class, "institution.programme-closed", 1),
            row(InstitutionEvent.SharingGroundRecorded.class, "institution.sharing-ground-recorded", 1),
            row(InstitutionEvent.SharingEnded.class, "institution.sharing-ended", 1),
            row(NetworkEvent.NetworkFounded.class, "network.founded", 1),
            row(NetworkEvent.InstitutionJoined.class, "network.institution-joined", 1),
            row(NetworkEvent.InstitutionLeft.class, "network.institution-left", 1),
            row(HandoverEvent.HandoverBegan.class, "handover.began", 1),
            row(HandoverEvent.RoundHandedOver.class, "handover.round", 1),
            row(HandoverEvent.HandoverDone.class, "handover.done", 1),
            row(GrantEvent.GrantGiven.class, "grant.given", 1),
            row(GrantEvent.GrantRevoked.class, "grant.revoked", 1));

    private final List<Row> rows;
    private final Map<Class<? extends RegisterEvent>, EventType> typeOf;
    private final Map<String, Row> rowOf;
    private final Map<String, EventType> written;

    /** @throws IllegalStateException when two rows share a class or a name */
    TypeTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        typeOf = rows.stream().collect(toUnmodifiableMap(Row::event, Row::type));
        rowOf = rows.stream().collect(toUnmodifiableMap(row -> row.type().name(), row -> row));
        written = rows.stream().map(Row::type).collect(toUnmodifiableMap(EventType::toString, type -> type));
    }

    static TypeTable current() {
        return new TypeTable(CURRENT);
    }

    EventType typeOf(RegisterEvent event) {
        var type = typeOf.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " has no row in the type table");
        }
        return type;
    }

    /** @throws IllegalArgumentException when it is written in another form; it may be unknown */
    EventType typeOf(String cloudEventType) {
        var known = written.get(cloudEventType);
        return known == null ? EventType.of(cloudEventType) : known;
    }

    /**
     * The current type and class under this name.
     *
     * @throws UnknownEventType when no event has that name, or none has reached that version
     */
    Row row(EventType type) {
        var row = rowOf.get(type.name());
        if (row == null || type.version() > row.type().version()) {
            throw new UnknownEventType(type);
        }
        return row;
    }

    List<Row> rows() {
        return rows;
    }

    private static Row row(Class<? extends RegisterEvent> event, String name, int version) {
        return new Row(event, new EventType(DOMAIN + name, version));
    }

    /** One event and the type under which it is written now. */
    record Row(Class<? extends RegisterEvent> event, EventType type) {}
}
