package nl.kwaliteitsregister.contract.event;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;

/** A host continues another one, and a step goes over with it, one by one (domain §3). */
public sealed interface SuccessionEvent extends LadderEvent {

    /**
     * The proposal beside it is to carry a step of another ladder over to this one.
     *
     * @param predecessor the ladder it stands on
     * @param origin the step
     * @param continues what of that host continues here
     */
    record SuccessionProposed(
            LadderId ladder,
            LocalDate occurredOn,
            CaseId caseId,
            LadderId predecessor,
            StepId origin,
            Set<Continuity> continues)
            implements SuccessionEvent {

        public SuccessionProposed {
            continues = Set.copyOf(continues);
        }
    }

    /** Two people decided on it: the step beside it is the origin's, for the rest of its term. */
    record SuccessorLinked(
            LadderId ladder,
            LocalDate occurredOn,
            CaseId caseId,
            StepId step,
            LadderId predecessor,
            StepId origin,
            Set<Continuity> continues)
            implements SuccessionEvent {

        public SuccessorLinked {
            continues = Set.copyOf(continues);
        }
    }

    /** Told on the ladder where the step began: it stands on the successor's as well, and ends there when it ends here. */
    record StepCarriedOver(LadderId ladder, LocalDate occurredOn, StepId step, LadderId successor, StepId carried)
            implements SuccessionEvent {}
}
