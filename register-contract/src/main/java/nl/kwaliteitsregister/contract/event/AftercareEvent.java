package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** Aftercare: with every signal of severity 3 or 4, and with every early end (domain §4.4). */
public sealed interface AftercareEvent extends RegisterEvent {

    AftercareId aftercare();

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(aftercare());
    }

    static StreamId streamOf(AftercareId aftercare) {
        return new StreamId("aftercare", aftercare.toString());
    }

    /**
     * What is to be done; recorded by the register itself.
     *
     * @param signal what it follows from; absent after an early end
     * @param placement of the student, where there is one
     * @param dueOn last day on which it is in time, as policy and calendar stood
     */
    record AftercarePlanned(
            AftercareId aftercare,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable SignalId signal,
            @Nullable PlacementId placement,
            List<AftercareTask> tasks,
            LocalDate dueOn)
            implements AftercareEvent {

        public AftercarePlanned {
            tasks = List.copyOf(tasks);
        }
    }

    /** Done, or considered and not needed: {@code outcome} says which. */
    record AftercareDone(
            AftercareId aftercare,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            AftercareTask task,
            Sealed outcome,
            StaffId by)
            implements AftercareEvent {}
}
