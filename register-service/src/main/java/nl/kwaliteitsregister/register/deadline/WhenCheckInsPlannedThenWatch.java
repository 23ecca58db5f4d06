package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckInToHold;

/** Each planned check-in is to be held in time (domain §4.2); one that was replanned finds nothing to do on its old day. */
final class WhenCheckInsPlannedThenWatch {

    private WhenCheckInsPlannedThenWatch() {}

    static List<Deadline> after(RegisterEvent event) {
        return event instanceof CheckInsPlanned planned
                ? planned.checkIns().stream().map(one -> watch(planned, one)).toList()
                : List.of();
    }

    private static Deadline watch(CheckInsPlanned planned, PlannedCheckIn one) {
        return new CheckInToHold(
                planned.placement(),
                planned.institution(),
                one.checkIn(),
                one.holdBy().plusDays(1));
    }
}
