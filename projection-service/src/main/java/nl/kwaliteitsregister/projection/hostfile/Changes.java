package nl.kwaliteitsregister.projection.hostfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.AssignedToIncident;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentGiven;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentWithdrawn;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowUpMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowedUp;
import nl.kwaliteitsregister.contract.event.SignalEvent.GroundMapped;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralMade;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralOutcomeRecorded;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAgreed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAsked;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideDeclined;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmationMissed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.id.PlacementId;

/** Which parts of which file an event changes, and how. */
public final class Changes {

    private Changes() {}

    /** One change per part, at most; none for events about no host. */
    public static List<Change> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case EmployerEvent e -> ofEmployer(e, recorded);
            case PreSalesEvent e -> ofChecks(e, recorded);
            case PlacementEvent e -> ofPlacement(e, recorded);
            case AfterSalesEvent e -> ofEvaluation(e, recorded);
            case SignalEvent e -> ofSignal(e, recorded);
            case IncidentEvent e -> ofIncident(e, recorded);
            case AftercareEvent e -> ofAftercare(e, recorded);
            case BadgeEvent e -> ofBadge(e, recorded);
            case GrantEvent ignored -> List.of();
            case HandoverEvent ignored -> List.of();
            case InstitutionEvent ignored -> List.of();
            case LadderEvent e -> ofLadder(e, recorded);
            case NetworkEvent ignored -> List.of();
            case PolicyEvent ignored -> List.of();
            case ReentryEvent ignored -> List.of();
        };
    }

    private static List<Change> ofEmployer(EmployerEvent event, RecordedEvent recorded) {
        var changes = new ArrayList<Change>();
        if (Host.isToldBy(event)) {
            changes.add(Change.of(
                    new PartId.OfHost(event.employer()),
                    Host.class,
                    Host.UNKNOWN,
                    it -> it.with(event, recorded.time())));
        }
        changes.add(head(FileId.of(event.employer(), event), it -> it.with(event, recorded.time())));
        return changes;
    }

    private static List<Change> ofChecks(PreSalesEvent event, RecordedEvent recorded) {
        var file = FileId.of(event.employer(), event);
        var programme = PartId.OfChecks.keyOf(event.programme());
        var changes = new ArrayList<Change>();
        changes.add(checks(file, programme, it -> it.with(event, recorded)));
        if (event instanceof CheckRecorded) {
            changes.add(head(file, it -> it.with(it.contents().withChecksFor(programme))));
        }
        return changes;
    }

    private static List<Change> ofPlacement(PlacementEvent event, RecordedEvent recorded) {
        var file = FileId.of(event.employer(), event);
        var index = PartId.OfIndex.of(file, event.placement());
        var changes = new ArrayList<Change>();
        changes.add(placement(file, event.placement(), it -> it.with(event, recorded.time(), recorded.sequence())));
        if (PlacementIndex.isToldBy(event)) {
            changes.add(index(index, it -> it.with(event, Told.by(recorded))));
        }
        if (event instanceof PlacementPlanned) {
            changes.add(head(file, it -> it.with(it.contents().withPlacementsIn(index.bucket()))));
        }
        return changes;
    }

    private static List<Change> ofEvaluation(AfterSalesEvent event, RecordedEvent recorded) {
        var file = FileId.of(event.employer(), event);
        var own = placement(file, event.placement(), it -> it.with(event, recorded.sequence()));
        return switch (event) {
            case CoordinatorEvaluated ignored -> List.of(own, said(file, event, recorded), added(file, event));
            case StudentEvaluated ignored -> List.of(own, said(file, event, recorded), added(file, event));
            case EmployerEvaluated ignored -> List.of(own);
        };
    }

    private static Change said(FileId file, AfterSalesEvent event, RecordedEvent recorded) {
        return index(PartId.OfIndex.of(file, event.placement()), it -> it.with(event, Told.by(recorded)));
    }

    private static Change added(FileId file, AfterSalesEvent event) {
        return Change.of(new PartId.OfEvaluations(file), Evaluations.class, Evaluations.NONE, it -> it.with(event));
    }

    private static List<Change> ofSignal(SignalEvent event, RecordedEvent recorded) {
        var file = FileId.of(event.employer(), event);
        var part = PartId.OfSignals.of(file, event.signal());
        var change = Change.of(
                part, Signals.class, Signals.NONE, it -> it.with(event, recorded.time(), recorded.sequence()));
        return switch (event) {
            case SignalRecorded e ->
                Signals.belongs(e)
                        ? List.of(change, head(file, it -> it.with(it.contents().withSignalsIn(part.bucket()))))
                        : List.of();
            case SeverityAssessed ignored -> List.of(change);
            case SeverityConfirmed ignored -> List.of(change);
            case SeverityConfirmationMissed ignored -> List.of(change);
            case FollowUpMissed ignored -> List.of(change);
            case FollowedUp ignored -> List.of(change);
            case ConsentGiven ignored -> List.of(change);
            case ConsentWithdrawn ignored -> List.of(change);
            case ConversationHeld ignored -> List.of(change);
            case GroundMapped ignored -> List.of(change);
            case ReferralMade ignored -> List.of(change);
            case ReferralOutcomeRecorded ignored -> List.of(change);
            case SafetyOverrideAsked ignored -> List.of(change);
            case SafetyOverrideAgreed ignored -> List.of(change);
            case SafetyOverrideDeclined ignored -> List.of(change);
            case AssignedToIncident ignored -> List.of(change);
            case SignalClosed ignored -> List.of(change);
        };
    }

    private static List<Change> ofLadder(LadderEvent event, RecordedEvent recorded) {
        return Ladder.isToldBy(event)
                ? List.of(Change.of(
                        new PartId.OfLadder(event.ladder()), Ladder.class, Ladder.NONE, it -> it.with(event, recorded)))
                : List.of();
    }

    private static List<Change> ofIncident(IncidentEvent event, RecordedEvent recorded) {
        var file = FileId.of(event.employer(), event);
        var part = PartId.OfIncidents.of(file, event.incident());
        var change = Change.of(part, Incidents.class, Incidents.NONE, it -> it.with(event, recorded));
        return event instanceof IncidentOpened ? List.of(change, listed(part)) : List.of(change);
    }

    private static List<Change> ofAftercare(AftercareEvent event, RecordedEvent recorded) {
        var file = FileId.of(event.employer(), event);
        var part = PartId.OfIncidents.of(file, event.aftercare());
        var change = Change.of(part, Incidents.class, Incidents.NONE, it -> it.with(event, recorded));
        return event instanceof AftercarePlanned ? List.of(change, listed(part)) : List.of(change);
    }

    private static Change listed(PartId.OfIncidents part) {
        return head(part.file(), it -> it.with(it.contents().withIncidentsIn(part.bucket())));
    }

    private static List<Change> ofBadge(BadgeEvent event, RecordedEvent recorded) {
        return Badges.isToldBy(event)
                ? List.of(Change.of(
                        new PartId.OfBadges(event.employer()),
                        Badges.class,
                        Badges.NONE,
                        it -> it.with(event, recorded)))
                : List.of();
    }

    private static Change head(FileId file, UnaryOperator<FileHead> step) {
        return Change.of(new PartId.OfHead(file), FileHead.class, FileHead.NEW, step);
    }

    private static Change checks(FileId file, String programme, UnaryOperator<ProgrammeChecks> step) {
        return Change.of(new PartId.OfChecks(file, programme), ProgrammeChecks.class, ProgrammeChecks.NONE, step);
    }

    private static Change placement(FileId file, PlacementId placement, UnaryOperator<Placement> step) {
        return Change.of(new PartId.OfPlacement(file, placement), Placement.class, Placement.NEW, step);
    }

    private static Change index(PartId.OfIndex id, UnaryOperator<PlacementIndex> step) {
        return Change.of(id, PlacementIndex.class, PlacementIndex.EMPTY, step);
    }
}
