package nl.kwaliteitsregister.register.confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** What happened to a matter, in order; sealed as a whole before it is written. */
public sealed interface Entry {

    StaffId by();

    Instant at();

    record Told(Holder holder, Matter matter, StaffId by, Instant at) implements Entry {}

    /** What was done, said or arranged. */
    record Noted(String words, StaffId by, Instant at) implements Entry {}

    /** @param followUpBy this space's own clock: nothing outside it hears of the day */
    record Weighed(
            Severity severity, String reason, @Nullable LocalDate followUpBy, StaffId by, Instant at)
            implements Entry {}

    /** Chosen facts became an ordinary signal, with the student's consent. */
    record Released(SignalId signal, StaffId by, Instant at) implements Entry {}

    /**
     * A confidant asks a decision maker to let facts out without consent, because of danger.
     *
     * @param studentToldOn day on which the student was told of it
     */
    record OverrideAsked(
            UUID override,
            StaffId decisionMaker,
            Facts facts,
            String reason,
            LocalDate studentToldOn,
            StaffId by,
            Instant at)
            implements Entry {}

    /** @param signal what the facts became; absent where the decision maker declined */
    record OverrideDecided(UUID override, @Nullable SignalId signal, StaffId by, Instant at) implements Entry {}

    record Closed(String reason, StaffId by, Instant at) implements Entry {}
}
