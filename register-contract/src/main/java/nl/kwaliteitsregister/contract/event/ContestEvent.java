package nl.kwaliteitsregister.contract.event;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;

/** Objection and appeal of the employer against a step (domain §4.5). */
public sealed interface ContestEvent extends LadderEvent {

    StepId step();

    /** @param decideBy six weeks later */
    record ObjectionLodged(
            LadderId ladder, LocalDate occurredOn, StepId step, Sealed grounds, LocalDate decideBy, StaffId by)
            implements ContestEvent {}

    /** Decided by somebody new. The term for an appeal starts when the notice of it is delivered. */
    record ObjectionDecided(
            LadderId ladder, LocalDate occurredOn, StepId step, Verdict verdict, Sealed motivation, StaffId by)
            implements ContestEvent {}

    record AppealLodged(LadderId ladder, LocalDate occurredOn, StepId step, Sealed grounds, StaffId by)
            implements ContestEvent {}

    /** Final within the school; the court stays open. */
    record AppealDecided(
            LadderId ladder, LocalDate occurredOn, StepId step, Verdict verdict, Sealed motivation, StaffId by)
            implements ContestEvent {}

    /** The step is shown as disputed from here on. */
    record DisputeBegan(LadderId ladder, LocalDate occurredOn, StepId step) implements ContestEvent {}

    record DisputeEnded(LadderId ladder, LocalDate occurredOn, StepId step) implements ContestEvent {}
}
