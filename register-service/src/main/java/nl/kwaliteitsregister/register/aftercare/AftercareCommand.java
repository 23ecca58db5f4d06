package nl.kwaliteitsregister.register.aftercare;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What people, and the register itself, want of the care after one cause. */
public sealed interface AftercareCommand extends Command {

    AftercareId aftercare();

    @Override
    default StreamId stream() {
        return AftercareEvent.streamOf(aftercare());
    }

    /** Sent by the register itself. */
    record PlanAftercare(
            AftercareId aftercare,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable SignalId signal,
            @Nullable PlacementId placement,
            List<AftercareTask> tasks,
            LocalDate dueOn)
            implements AftercareCommand {

        public PlanAftercare {
            tasks = List.copyOf(tasks);
        }
    }

    /** Done, or considered and not needed: {@code outcome} says which. */
    record RecordAftercare(
            AftercareId aftercare,
            InstitutionId institution,
            LocalDate occurredOn,
            AftercareTask task,
            Sealed outcome,
            StaffId by)
            implements AftercareCommand {}
}
