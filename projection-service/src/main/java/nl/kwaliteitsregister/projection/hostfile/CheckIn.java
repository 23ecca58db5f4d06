package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Action;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInMissed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.HostCheckInRecorded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SchoolCheckInRecorded;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckInId;
import org.jspecify.annotations.Nullable;

/**
 * One check-in of a placement (domain §4.2).
 *
 * @param kind absent while only the host answered about an extra one
 * @param dueOn absent for an extra one
 * @param missedOn the day on which it was found not held; it may be held later
 */
public record CheckIn(
        CheckInId id,
        @Nullable CheckInKind kind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate missedOn,
        @Nullable SchoolForm school,
        @Nullable HostForm host) {

    /** CI14–CI18. */
    public record SchoolForm(
            LocalDate on,
            int formVersion,
            Channel channel,
            boolean spokeAlone,
            @Nullable Sealed signalsSeen,
            List<Action> actions,
            TrafficLight light,
            @Nullable Sealed reason) {}

    /** CI10–CI13. */
    public record HostForm(
            LocalDate on,
            int formVersion,
            Likert progress,
            Likert schoolContact,
            @Nullable Sealed helpNeeded,
            @Nullable Sealed changedAgreements) {}

    /** The school's form counts: with it the check-in was held, in time or not. */
    public boolean wasHeld() {
        return school != null;
    }

    private boolean stillToCome() {
        return school == null && host == null && missedOn == null;
    }

    /** Planned, or planned again: what had not begun yet and is not planned any more is dropped. */
    static List<CheckIn> planned(List<CheckIn> checkIns, CheckInsPlanned event) {
        var planned = event.checkIns().stream().map(PlannedCheckIn::checkIn).collect(Collectors.toUnmodifiableSet());
        List<CheckIn> kept = new ArrayList<>(checkIns);
        kept.removeIf(it -> it.stillToCome() && !planned.contains(it.id()));
        for (var plan : event.checkIns()) {
            kept = changed(
                    kept,
                    plan.checkIn(),
                    it -> new CheckIn(it.id(), plan.kind(), plan.dueOn(), it.missedOn(), it.school(), it.host()));
        }
        return kept;
    }

    static List<CheckIn> missed(List<CheckIn> checkIns, CheckInMissed event) {
        return changed(
                checkIns,
                event.checkIn(),
                it -> new CheckIn(it.id(), event.kind(), event.dueOn(), event.occurredOn(), it.school(), it.host()));
    }

    static List<CheckIn> held(List<CheckIn> checkIns, SchoolCheckInRecorded event) {
        var form = new SchoolForm(
                event.occurredOn(),
                event.formVersion(),
                event.channel(),
                event.spokeAlone(),
                event.signalsSeen(),
                event.actions(),
                event.light(),
                event.reason());
        return changed(
                checkIns,
                event.checkIn(),
                it -> new CheckIn(it.id(), event.kind(), it.dueOn(), it.missedOn(), form, it.host()));
    }

    static List<CheckIn> answeredByHost(List<CheckIn> checkIns, HostCheckInRecorded event) {
        var form = new HostForm(
                event.occurredOn(),
                event.formVersion(),
                event.progress(),
                event.schoolContact(),
                event.helpNeeded(),
                event.changedAgreements());
        return changed(
                checkIns,
                event.checkIn(),
                it -> new CheckIn(it.id(), it.kind(), it.dueOn(), it.missedOn(), it.school(), form));
    }

    private static List<CheckIn> changed(List<CheckIn> checkIns, CheckInId id, UnaryOperator<CheckIn> change) {
        Predicate<CheckIn> isThis = it -> Objects.equals(it.id(), id);
        return checkIns.stream().anyMatch(isThis)
                ? Lists.changed(checkIns, isThis, change)
                : Lists.plus(checkIns, change.apply(new CheckIn(id, null, null, null, null, null)));
    }
}
