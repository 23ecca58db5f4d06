package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementGraded;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.Placement.Running;
import nl.kwaliteitsregister.register.placement.Placement.Started;
import nl.kwaliteitsregister.register.placement.PlacementCommand.CancelPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.EndPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.GradePlacement;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByContent;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;

/** The grade, the last day, and the plan that came to nothing. */
final class Closing {

    private Closing() {}

    static Decision<PlacementEvent> grade(GradePlacement grade, Started started, Moment moment) {
        if (started.gradedOn() != null) {
            return nothingToDo();
        }
        return moment.objectionTo(grade.occurredOn())
                .or(() -> before(started.startedOn(), grade.occurredOn(), moment))
                .<Decision<PlacementEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(new PlacementGraded(
                        grade.placement(), started.terms().employer(), grade.institution(), grade.occurredOn())));
    }

    static Decision<PlacementEvent> end(EndPlacement end, Running running, Moment moment) {
        var faults = new ArrayList<Refusal>();
        moment.objectionTo(end.occurredOn())
                .or(() -> before(running.checkIns().last(), end.occurredOn(), moment))
                .ifPresent(faults::add);
        var early = end.occurredOn().isBefore(running.terms().period().until());
        if (early && end.early() == null) {
            faults.add(ByContent.EARLY_END_NEEDS_REASON);
        }
        if (!early && end.early() != null) {
            faults.add(ByContent.ENDED_IN_TIME);
        }
        return faults.isEmpty()
                ? accepted(new PlacementEnded(
                        end.placement(), running.terms().employer(), end.institution(), end.occurredOn(), end.early()))
                : refused(Refusal.of(faults));
    }

    static Decision<PlacementEvent> cancel(CancelPlacement cancel, Planned planned, Moment moment) {
        return moment.objectionTo(cancel.occurredOn())
                .<Decision<PlacementEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(new PlacementCancelled(
                        cancel.placement(),
                        planned.terms().employer(),
                        cancel.institution(),
                        cancel.occurredOn(),
                        cancel.reason())));
    }

    private static Optional<Refusal> before(LocalDate earliest, LocalDate day, Moment moment) {
        return day.isBefore(earliest)
                ? Optional.of(new DayOutside("/occurredOn", earliest, moment.today()))
                : Optional.empty();
    }
}
