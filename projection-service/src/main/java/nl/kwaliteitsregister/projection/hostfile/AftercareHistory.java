package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * Care that is owed after a grave signal or an early end (domain §4.4). What confidants consider for a student under 18
 * is left out: that there is something to consider would tell the age.
 *
 * @param signal what it follows from; absent after an early end
 * @param placement of the student, where there is one
 */
public record AftercareHistory(
        AftercareId id,
        Told planned,
        @Nullable SignalId signal,
        @Nullable PlacementId placement,
        List<AftercareTask> tasks,
        LocalDate dueOn,
        List<Done> done) {

    public AftercareHistory {
        tasks = List.copyOf(tasks);
        done = List.copyOf(done);
    }

    public record Done(Told told, AftercareTask task) {}

    static AftercareHistory of(AftercarePlanned it, Told told) {
        return new AftercareHistory(
                it.aftercare(),
                told,
                it.signal(),
                it.placement(),
                it.tasks().stream().filter(AftercareHistory::isTold).toList(),
                it.dueOn(),
                List.of());
    }

    AftercareHistory done(AftercareTask task, Told told) {
        return isTold(task)
                ? new AftercareHistory(
                        id, planned, signal, placement, tasks, dueOn, Lists.plus(done, new Done(told, task)))
                : this;
    }

    private static boolean isTold(AftercareTask task) {
        return task.owner() != Role.CONFIDANT;
    }
}
