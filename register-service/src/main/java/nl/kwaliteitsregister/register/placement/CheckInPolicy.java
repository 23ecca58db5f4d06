package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.id.CheckInId;

/**
 * When check-ins are planned (domain §4.2, policy).
 *
 * @param firstInWeek week of the placement, counted from 1, in which the first one falls
 * @param lastWeeksBeforeEnd weeks between the last one and the end
 * @param daysApart in a short placement, the first and the last one are left out where fewer days than this lie between
 *     them and the halfway one
 * @param workingDaysToHold working days after its day on which holding a check-in is still in time
 */
public record CheckInPolicy(int firstInWeek, int lastWeeksBeforeEnd, int daysApart, int workingDaysToHold) {

    public static final CheckInPolicy DEFAULT = new CheckInPolicy(2, 2, 5, 10);

    public CheckInPolicy {
        if (firstInWeek < 1 || lastWeeksBeforeEnd < 0 || daysApart < 1 || workingDaysToHold < 1) {
            throw new IllegalArgumentException("the first check-in is in week 1 or later, the last 0 or more weeks"
                    + " before the end, both 1 or more days from halfway, each held within 1 or more working days");
        }
    }

    /**
     * A check-in on that day, to be held so many working days later at the latest.
     *
     * @param known the day on which it is planned: no term to hold a check-in runs out before it could be known
     */
    PlannedCheckIn planned(CheckInId id, CheckInKind kind, LocalDate dueOn, LocalDate known) {
        var counted = dueOn.isBefore(known) ? known : dueOn;
        return new PlannedCheckIn(id, kind, dueOn, WorkingDays.plusWorkingDays(counted, workingDaysToHold));
    }
}
