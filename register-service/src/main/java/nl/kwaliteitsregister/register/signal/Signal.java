package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How far a signal has come. */
public sealed interface Signal {

    /** Nothing was recorded under this id. */
    record Unrecorded() implements Signal {}

    /** Something was recorded. */
    sealed interface Recorded extends Signal {

        Subject subject();
    }

    /**
     * Whose signal about whom.
     *
     * @param key the key that its words are sealed with; absent where it has none (a wish heard at a check)
     */
    record Subject(
            InstitutionId institution,
            EmployerId employer,
            @Nullable KeyId key) {}

    /** P01–P04: never has a severity. */
    record Praise(Subject subject) implements Recorded {}

    /** Nobody has said yet how serious it is. */
    record Unassessed(Subject subject) implements Recorded {}

    /** Severity 1, 2 or 3. */
    record Assessed(Subject subject, Severity severity) implements Recorded {}

    /**
     * Severity 4.
     *
     * @param by who set it, on {@code assessedOn}
     * @param confirmedOn absent while no second person confirmed it
     * @param missed whether it was recorded that the day passed without one
     */
    record Gravest(
            Subject subject,
            StaffId by,
            LocalDate assessedOn,
            @Nullable LocalDate confirmedOn,
            boolean missed) implements Recorded {

        Gravest confirmed(LocalDate on) {
            return new Gravest(subject, by, assessedOn, on, missed);
        }

        Gravest asMissed() {
            return new Gravest(subject, by, assessedOn, confirmedOn, true);
        }

        /** A second person confirmed it on the day it was set. */
        boolean confirmedInTime() {
            return confirmedOn != null && !confirmedOn.isAfter(assessedOn);
        }
    }

    /** The severity as it stands; none for praise, and while nobody set it. */
    default Optional<Severity> currentSeverity() {
        return switch (this) {
            case Unrecorded ignored -> Optional.empty();
            case Praise ignored -> Optional.empty();
            case Unassessed ignored -> Optional.empty();
            case Assessed assessed -> Optional.of(assessed.severity());
            case Gravest ignored -> Optional.of(new Severity(4));
        };
    }
}
