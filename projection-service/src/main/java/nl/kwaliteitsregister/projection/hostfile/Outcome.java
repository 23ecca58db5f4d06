package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How a check stands. Only events move it, never the calendar (domain §4, §4.1). */
public sealed interface Outcome {

    /** The outcome has not arrived. */
    record Open() implements Outcome {}

    record Approved(LocalDate on, LocalDate validThrough) implements Outcome {}

    record ApprovedWithConditions(LocalDate on, LocalDate validThrough) implements Outcome {}

    record Deferred(LocalDate on, Sealed reason) implements Outcome {}

    /** A second person has yet to agree. */
    record RefusalProposed(LocalDate on, List<RefusalReason> reasons, StaffId by) implements Outcome {}

    /** @param disputed the employer objected or appealed, and nobody decided on that yet */
    record Refused(
            LocalDate on,
            List<RefusalReason> reasons,
            @Nullable StaffId secondPerson,
            boolean disputed) implements Outcome {}

    /** Was valid until the day before {@code on}. */
    record Expired(LocalDate on) implements Outcome {}
}
