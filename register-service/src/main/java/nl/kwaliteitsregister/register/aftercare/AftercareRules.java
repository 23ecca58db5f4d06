package nl.kwaliteitsregister.register.aftercare;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercareDone;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.aftercare.Aftercare.Planned;
import nl.kwaliteitsregister.register.aftercare.Aftercare.Unplanned;
import nl.kwaliteitsregister.register.aftercare.AftercareCommand.PlanAftercare;
import nl.kwaliteitsregister.register.aftercare.AftercareCommand.RecordAftercare;

/** The rules of aftercare: planned once for its cause, each task done once. */
public final class AftercareRules implements Decider<AftercareCommand, AftercareEvent, Aftercare> {

    @Override
    public Aftercare initial(StreamId stream) {
        return new Unplanned();
    }

    @Override
    public Decision<AftercareEvent> decide(AftercareCommand command, Aftercare aftercare, Moment moment) {
        return switch (command) {
            case PlanAftercare plan -> aftercare instanceof Unplanned ? accepted(planned(plan)) : nothingToDo();
            case RecordAftercare done -> record(done, aftercare, moment);
        };
    }

    private static AftercarePlanned planned(PlanAftercare asked) {
        return new AftercarePlanned(
                asked.aftercare(),
                asked.employer(),
                asked.institution(),
                asked.occurredOn(),
                asked.signal(),
                asked.placement(),
                asked.tasks(),
                asked.dueOn());
    }

    private static Decision<AftercareEvent> record(RecordAftercare asked, Aftercare aftercare, Moment moment) {
        if (!(aftercare instanceof Planned planned) || !planned.institution().equals(asked.institution())) {
            return refused(AftercareRefusal.UNKNOWN_AFTERCARE);
        }
        var late = moment.objectionTo(asked.occurredOn());
        if (late.isPresent()) {
            return refused(late.get());
        }
        if (!planned.tasks().contains(asked.task())) {
            return refused(AftercareRefusal.AFTERCARE_TASK_NOT_PLANNED);
        }
        return planned.done().contains(asked.task())
                ? refused(AftercareRefusal.AFTERCARE_ALREADY_DONE)
                : accepted(new AftercareDone(
                        asked.aftercare(),
                        planned.employer(),
                        asked.institution(),
                        asked.occurredOn(),
                        asked.task(),
                        asked.outcome(),
                        asked.by()));
    }

    @Override
    public Aftercare evolve(Aftercare aftercare, AftercareEvent event) {
        return switch (event) {
            case AftercarePlanned e ->
                new Planned(e.employer(), e.institution(), e.signal(), e.placement(), e.tasks(), e.dueOn(), Set.of());
            case AftercareDone e -> aftercare instanceof Planned planned ? planned.done(e.task()) : aftercare;
        };
    }
}
