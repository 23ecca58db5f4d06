package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Leave to talk to the host without the student's consent, because of danger (domain §4.4). */
public sealed interface SafetyOverride {

    record None() implements SafetyOverride {}

    /** A confidant asked, after the student was told; a decision maker has not decided yet. */
    record Asked(StaffId by, Sealed reason, LocalDate studentToldOn) implements SafetyOverride {}

    record Agreed() implements SafetyOverride {}
}
