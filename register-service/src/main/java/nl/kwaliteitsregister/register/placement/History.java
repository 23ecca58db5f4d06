package nl.kwaliteitsregister.register.placement;

import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckBeforeStartAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.HostCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAgreed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionDeclined;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.register.placement.Placement.Cancelled;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import nl.kwaliteitsregister.register.placement.Placement.Known;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.Placement.StartException;
import nl.kwaliteitsregister.register.placement.Placement.Started;

/** How far a placement is after one more event. */
final class History {

    private History() {}

    static Placement after(Placement placement, PlacementEvent event) {
        return switch (event) {
            case PlacementPlanned planned -> new Planned(Terms.of(planned), false, new StartException.None());
            case CheckBeforeStartAsked ignored -> planned(placement).asked();
            case StartExceptionAsked asked ->
                planned(placement).with(new StartException.Asked(asked.by(), asked.occurredOn(), asked.reason()));
            case StartExceptionAgreed ignored -> planned(placement).with(new StartException.Agreed());
            case StartExceptionDeclined ignored -> planned(placement).with(new StartException.None());
            case PlacementStarted started ->
                new Running(
                        planned(placement).terms(),
                        started.occurredOn(),
                        CheckIns.none(started.occurredOn()),
                        null,
                        Stays.NONE);
            case CheckInsPlanned all ->
                running(placement).with(running(placement).checkIns().planned(all.checkIns()));
            case HostCheckInRecorded form ->
                started(placement)
                        .with(started(placement).checkIns().answeredByHost(form.checkIn(), form.occurredOn()));
            case SchoolCheckInRecorded form ->
                started(placement).with(started(placement).checkIns().held(form.checkIn(), form.occurredOn()));
            case CheckInMissed missed ->
                started(placement).with(started(placement).checkIns().missed(missed.checkIn()));
            case PeriodChanged changed -> changed(placement, changed);
            case SupervisorChanged changed ->
                known(placement).with(known(placement).terms().with(changed));
            case PlacementGraded graded -> started(placement).graded(graded.occurredOn());
            case PlacementEnded ended -> running(placement).ended(ended);
            case PlacementCancelled ignored -> new Cancelled(planned(placement).terms());
            case StayOrLeaveAsked asked ->
                running(placement).with(running(placement).stays().with(asked.step()));
            case StayOrLeaveDecided decided ->
                running(placement).with(running(placement).stays().with(decided.step(), decided.choice()));
            case StayOrLeaveDropped dropped ->
                started(placement).with(started(placement).stays().without(dropped.step()));
        };
    }

    private static Placement changed(Placement placement, PeriodChanged changed) {
        return switch (known(placement)) {
            case Planned planned -> planned.with(planned.terms().with(changed));
            case Running running -> running.with(running.terms().with(changed));
            case Ended ended -> throw impossible(ended);
            case Cancelled cancelled -> throw impossible(cancelled);
        };
    }

    private static Known known(Placement placement) {
        if (placement instanceof Known known) {
            return known;
        }
        throw impossible(placement);
    }

    private static Planned planned(Placement placement) {
        if (placement instanceof Planned planned) {
            return planned;
        }
        throw impossible(placement);
    }

    private static Running running(Placement placement) {
        if (placement instanceof Running running) {
            return running;
        }
        throw impossible(placement);
    }

    private static Started started(Placement placement) {
        if (placement instanceof Started started) {
            return started;
        }
        throw impossible(placement);
    }

    /** The stream is broken: the rules never let this event follow on that state. */
    private static IllegalStateException impossible(Placement placement) {
        return new IllegalStateException(
                "this event does not follow on " + placement.getClass().getSimpleName());
    }
}
