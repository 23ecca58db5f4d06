package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Until when following up is in time, counted in working days from the day the severity was set (domain §4.4, policy).
 *
 * @param forSeverity3 0 or more
 * @param forSeverity2 0 or more
 */
public record FollowUp(int forSeverity3, int forSeverity2) {

    public FollowUp {
        if (forSeverity3 < 0 || forSeverity2 < forSeverity3) {
            throw new IllegalArgumentException("severity 3 is followed up within 0 or more working days, 2 not sooner");
        }
    }

    /** Severity 4 is always followed up the same day; 1 at the next check-in, where one is planned. */
    @Nullable
    LocalDate by(LocalDate assessedOn, Severity severity, @Nullable LocalDate nextCheckIn) {
        return switch (severity.level()) {
            case 4 -> assessedOn;
            case 3 -> WorkingDays.plusWorkingDays(assessedOn, forSeverity3);
            case 2 -> WorkingDays.plusWorkingDays(assessedOn, forSeverity2);
            default -> nextCheckIn;
        };
    }
}
