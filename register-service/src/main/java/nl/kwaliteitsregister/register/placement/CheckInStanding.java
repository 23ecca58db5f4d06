package nl.kwaliteitsregister.register.placement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.register.placement.Placement.Started;

/** How one check-in of a placement stands. */
public sealed interface CheckInStanding {

    /** To be held, and still in time. */
    record Open(PlannedCheckIn planned) implements CheckInStanding {}

    /** Not held in time. */
    record Missed(PlannedCheckIn planned) implements CheckInStanding {}

    record Held(CheckInId checkIn) implements CheckInStanding {}

    /** All of them, those to be held first. */
    static List<CheckInStanding> of(Started placement) {
        var checkIns = placement.checkIns();
        return Stream.of(
                        checkIns.open().stream().<CheckInStanding>map(Open::new),
                        checkIns.missed().stream().<CheckInStanding>map(Missed::new),
                        checkIns.held().stream()
                                .sorted(Comparator.comparing(CheckInId::toString))
                                .<CheckInStanding>map(Held::new))
                .flatMap(standings -> standings)
                .toList();
    }
}
