package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.ArrayList;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.Placement.Started;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DecideStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DropStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;

/** An intern who is there when placements are stopped decides with the school to stay or to leave (domain §4.2). */
final class Staying {

    private Staying() {}

    static Decision<PlacementEvent> ask(AskStayOrLeave ask, Running running, Moment moment) {
        return running.stays().isAsked(ask.step())
                ? nothingToDo()
                : accepted(new StayOrLeaveAsked(
                        ask.placement(),
                        running.terms().employer(),
                        ask.institution(),
                        moment.today(),
                        ask.ladder(),
                        ask.step()));
    }

    /** Who stays may leave later, and the other way round; leaving itself is the end of the placement. */
    static Decision<PlacementEvent> decide(DecideStayOrLeave one, Running running, Moment moment) {
        var faults = new ArrayList<Refusal>();
        moment.objectionTo(one.occurredOn()).ifPresent(faults::add);
        if (!running.stays().isAsked(one.step())) {
            faults.add(ByContent.STAY_NOT_ASKED);
        }
        if (one.choice() == StayChoice.STAY && one.studyTimeLost() != null) {
            faults.add(ByContent.STAYING_COSTS_NO_STUDY_TIME);
        }
        return faults.isEmpty()
                ? accepted(new StayOrLeaveDecided(
                        one.placement(),
                        running.terms().employer(),
                        one.institution(),
                        one.occurredOn(),
                        one.step(),
                        one.choice(),
                        one.studyTimeLost(),
                        one.by()))
                : refused(Refusal.of(faults));
    }

    static Decision<PlacementEvent> drop(DropStayOrLeave drop, Started started, Moment moment) {
        return started.stays().isAsked(drop.step())
                ? accepted(new StayOrLeaveDropped(
                        drop.placement(), started.terms().employer(), drop.institution(), moment.today(), drop.step()))
                : nothingToDo();
    }
}
