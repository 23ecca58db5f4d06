package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.placement.Placement.Cancelled;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import nl.kwaliteitsregister.register.placement.Placement.Known;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.Placement.Started;
import nl.kwaliteitsregister.register.placement.Placement.Unknown;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AgreeStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.CancelPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangePeriod;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangeSupervisor;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DecideStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DeclineStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DropStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.EndPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.GradePlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordHostCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordSchoolCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.StartPlacement;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByState;

/**
 * The rules about placements (domain §4.2): which command is possible in which state. What each then asks stands in
 * {@link Planning}, {@link Starting}, {@link CheckingIn}, {@link PeriodChange}, {@link Staying} and {@link Closing}.
 */
public final class PlacementRules implements Decider<PlacementCommand, PlacementEvent, Placement> {

    @Override
    public Placement initial(StreamId stream) {
        return new Unknown();
    }

    @Override
    public Decision<PlacementEvent> decide(PlacementCommand command, Placement placement, Moment moment) {
        if (placement instanceof Known known && !known.terms().institution().equals(command.institution())) {
            return refused(ByState.UNKNOWN_PLACEMENT);
        }
        return switch (command) {
            case PlanPlacement plan -> plan(plan, placement, moment);
            case AskStartException ask -> before(placement, planned -> Starting.ask(ask, planned, moment));
            case AgreeStartException agree -> before(placement, planned -> Starting.agree(agree, planned, moment));
            case DeclineStartException no -> before(placement, planned -> Starting.decline(no, planned, moment));
            case StartPlacement start -> start(start, placement, moment);
            case ChangePeriod change -> change(change, placement, moment);
            case PlanCheckIn one -> during(placement, running -> ExtraCheckIn.plan(one, running, moment));
            case RecordHostCheckIn form -> since(placement, started -> CheckingIn.hostForm(form, started, moment));
            case RecordSchoolCheckIn form -> since(placement, started -> CheckingIn.schoolForm(form, started, moment));
            case MissCheckIn miss -> since(placement, started -> CheckingIn.miss(miss, started, moment));
            case GradePlacement grade -> since(placement, started -> Closing.grade(grade, started, moment));
            case EndPlacement end -> end(end, placement, moment);
            case CancelPlacement cancel -> cancel(cancel, placement, moment);
            case AskStayOrLeave ask ->
                placement instanceof Running running ? Staying.ask(ask, running, moment) : nothingToDo();
            case DecideStayOrLeave one -> during(placement, running -> Staying.decide(one, running, moment));
            case DropStayOrLeave drop ->
                placement instanceof Started started ? Staying.drop(drop, started, moment) : nothingToDo();
            case ChangeSupervisor change -> handOver(change, placement, moment);
        };
    }

    /** The same placement told again changes nothing, however far it has come. */
    private static Decision<PlacementEvent> plan(PlanPlacement plan, Placement placement, Moment moment) {
        return switch (placement) {
            case Unknown ignored -> Planning.plan(plan, moment);
            case Known known -> known.terms().sameAs(plan) ? nothingToDo() : refused(ByState.ALREADY_PLANNED);
        };
    }

    private static Decision<PlacementEvent> start(StartPlacement start, Placement placement, Moment moment) {
        return placement instanceof Started started && started.startedOn().equals(start.occurredOn())
                ? nothingToDo()
                : before(placement, planned -> Starting.start(start, planned, moment));
    }

    private static Decision<PlacementEvent> change(ChangePeriod change, Placement placement, Moment moment) {
        return placement instanceof Planned planned
                ? Planning.change(change, planned, moment)
                : during(placement, running -> PeriodChange.decide(change, running, moment));
    }

    private static Decision<PlacementEvent> end(EndPlacement end, Placement placement, Moment moment) {
        return placement instanceof Ended ended && ended.lastDay().equals(end.occurredOn())
                ? nothingToDo()
                : during(placement, running -> Closing.end(end, running, moment));
    }

    private static Decision<PlacementEvent> cancel(CancelPlacement cancel, Placement placement, Moment moment) {
        return placement instanceof Cancelled
                ? nothingToDo()
                : before(placement, planned -> Closing.cancel(cancel, planned, moment));
    }

    /** Also when it is over: who asks about it later finds somebody. */
    private static Decision<PlacementEvent> handOver(ChangeSupervisor change, Placement placement, Moment moment) {
        return placement instanceof Known known && known.terms().supervisor().equals(change.from())
                ? accepted(new SupervisorChanged(
                        change.placement(),
                        known.terms().employer(),
                        change.institution(),
                        moment.today(),
                        change.from(),
                        change.to(),
                        change.handover()))
                : nothingToDo();
    }

    /** What is possible only before the first day. */
    private static Decision<PlacementEvent> before(Placement placement, Rule<Planned> rule) {
        return switch (placement) {
            case Planned planned -> rule.decide(planned);
            case Unknown ignored -> refused(ByState.UNKNOWN_PLACEMENT);
            case Running ignored -> refused(ByState.ALREADY_STARTED);
            case Ended ignored -> refused(ByState.ALREADY_OVER);
            case Cancelled ignored -> refused(ByState.PLACEMENT_CANCELLED);
        };
    }

    /** What is possible only between the first day and the last. */
    private static Decision<PlacementEvent> during(Placement placement, Rule<Running> rule) {
        return switch (placement) {
            case Running running -> rule.decide(running);
            case Unknown ignored -> refused(ByState.UNKNOWN_PLACEMENT);
            case Planned ignored -> refused(ByState.NOT_STARTED_YET);
            case Ended ignored -> refused(ByState.ALREADY_OVER);
            case Cancelled ignored -> refused(ByState.PLACEMENT_CANCELLED);
        };
    }

    /** What is possible from the first day on, also when it is over. */
    private static Decision<PlacementEvent> since(Placement placement, Rule<Started> rule) {
        return switch (placement) {
            case Started started -> rule.decide(started);
            case Unknown ignored -> refused(ByState.UNKNOWN_PLACEMENT);
            case Planned ignored -> refused(ByState.NOT_STARTED_YET);
            case Cancelled ignored -> refused(ByState.PLACEMENT_CANCELLED);
        };
    }

    private interface Rule<P extends Placement> {

        Decision<PlacementEvent> decide(P placement);
    }

    @Override
    public Placement evolve(Placement placement, PlacementEvent event) {
        return History.after(placement, event);
    }
}
