package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDecided;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StayOrLeaveDropped;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/**
 * What the student was asked when placements were stopped, and decided with the school (domain §4.2).
 *
 * @param decision absent while it is asked
 */
public record Stay(StepId step, LocalDate askedOn, @Nullable Decision decision) {

    /** @param studyTimeLost why leaving costs study time; absent: it costs none */
    public record Decision(
            LocalDate on, StayChoice choice, @Nullable Sealed studyTimeLost) {}

    static List<Stay> asked(List<Stay> stays, StayOrLeaveAsked it) {
        return Stream.concat(stays.stream(), Stream.of(new Stay(it.step(), it.occurredOn(), null)))
                .toList();
    }

    /** The last decision stands: who stays may leave later. */
    static List<Stay> decided(List<Stay> stays, StayOrLeaveDecided it) {
        var decision = new Decision(it.occurredOn(), it.choice(), it.studyTimeLost());
        return stays.stream()
                .map(stay -> stay.step().equals(it.step()) ? new Stay(stay.step(), stay.askedOn(), decision) : stay)
                .toList();
    }

    static List<Stay> dropped(List<Stay> stays, StayOrLeaveDropped it) {
        return stays.stream().filter(stay -> !stay.step().equals(it.step())).toList();
    }
}
