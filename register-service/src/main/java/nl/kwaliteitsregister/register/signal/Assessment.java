package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How serious a signal is, as it stands now. */
public sealed interface Assessment {

    /** Nobody has said yet; praise (P01–P04) never has a severity. */
    record None() implements Assessment {}

    /**
     * Severity 1, 2 or 3.
     *
     * @param followUpBy last day to follow up in time; absent where no check-in is planned
     */
    record Mild(Severity severity, @Nullable LocalDate followUpBy) implements Assessment {}

    /**
     * Severity 4, followed up the same day.
     *
     * @param by who set it, on {@code on}
     * @param confirmedOn absent while no second person confirmed it
     * @param missed whether it was recorded that the day passed without one
     */
    record Gravest(StaffId by, LocalDate on, @Nullable LocalDate confirmedOn, boolean missed) implements Assessment {

        Gravest confirmed(LocalDate day) {
            return new Gravest(by, on, day, missed);
        }

        Gravest asMissed() {
            return new Gravest(by, on, confirmedOn, true);
        }

        /** A second person confirmed it on the day it was set. */
        boolean confirmedInTime() {
            return confirmedOn != null && !confirmedOn.isAfter(on);
        }
    }

    static Assessment of(SeverityAssessed assessed) {
        return assessed.severity().isGravest()
                ? new Gravest(assessed.by(), assessed.occurredOn(), null, false)
                : new Mild(assessed.severity(), assessed.followUpBy());
    }

    default Optional<Severity> currentSeverity() {
        return switch (this) {
            case None ignored -> Optional.empty();
            case Mild mild -> Optional.of(mild.severity());
            case Gravest ignored -> Optional.of(new Severity(4));
        };
    }

    /** Last day to follow up in time, where there is one. */
    default Optional<LocalDate> toFollowUpBy() {
        return switch (this) {
            case None ignored -> Optional.empty();
            case Mild mild -> Optional.ofNullable(mild.followUpBy());
            case Gravest gravest -> Optional.of(gravest.on());
        };
    }

    /** A severity that stands: 4 only when a second person confirmed it. */
    default boolean isSettled() {
        return switch (this) {
            case None ignored -> false;
            case Mild ignored -> true;
            case Gravest gravest -> gravest.confirmedOn() != null;
        };
    }
}
