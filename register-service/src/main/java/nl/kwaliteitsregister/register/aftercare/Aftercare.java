package nl.kwaliteitsregister.register.aftercare;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import org.jspecify.annotations.Nullable;

/** How far the care after one cause has come. */
public sealed interface Aftercare {

    /** Nothing was planned under this id. */
    record Unplanned() implements Aftercare {}

    /**
     * @param signal what it follows from; absent after an early end
     * @param placement of the student, where there is one
     * @param dueOn last day on which it is in time
     */
    record Planned(
            EmployerId employer,
            InstitutionId institution,
            @Nullable SignalId signal,
            @Nullable PlacementId placement,
            List<AftercareTask> tasks,
            LocalDate dueOn,
            Set<AftercareTask> done)
            implements Aftercare {

        public Planned {
            tasks = List.copyOf(tasks);
            done = Set.copyOf(done);
        }

        Planned done(AftercareTask task) {
            var more = new HashSet<>(done);
            more.add(task);
            return new Planned(employer, institution, signal, placement, tasks, dueOn, more);
        }
    }
}
