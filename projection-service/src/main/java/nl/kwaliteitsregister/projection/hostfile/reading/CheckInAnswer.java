package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.projection.hostfile.CheckIn;
import nl.kwaliteitsregister.projection.hostfile.CheckIn.HostForm;
import nl.kwaliteitsregister.projection.hostfile.CheckIn.SchoolForm;
import org.jspecify.annotations.Nullable;

/**
 * One check-in as it is shown.
 *
 * @param state {@code held}, {@code missed} or {@code planned}; one that was missed and held later is held
 */
public record CheckInAnswer(
        CheckInId checkIn,
        @Nullable CheckInKind kind,
        String state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate missedOn,
        @Nullable SchoolForm school,
        @Nullable HostForm host) {

    static CheckInAnswer of(CheckIn it) {
        return new CheckInAnswer(it.id(), it.kind(), state(it), it.dueOn(), it.missedOn(), it.school(), it.host());
    }

    private static String state(CheckIn it) {
        if (it.wasHeld()) {
            return "held";
        }
        return it.missedOn() == null ? "planned" : "missed";
    }
}
