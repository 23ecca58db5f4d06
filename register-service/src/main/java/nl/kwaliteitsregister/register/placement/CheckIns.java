package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.id.CheckInId;

/**
 * The check-ins of one placement.
 *
 * @param open still to be held in time
 * @param missed not held in time; one that is held after all leaves this list
 * @param held the school's form is in
 * @param answeredByHost the host's form is in
 * @param last latest day on which anything of a check-in happened; the placement did not end before it
 */
record CheckIns(
        List<PlannedCheckIn> open,
        List<PlannedCheckIn> missed,
        Set<CheckInId> held,
        Set<CheckInId> answeredByHost,
        LocalDate last) {

    CheckIns {
        open = List.copyOf(open);
        missed = List.copyOf(missed);
        held = Set.copyOf(held);
        answeredByHost = Set.copyOf(answeredByHost);
    }

    static CheckIns none(LocalDate startedOn) {
        return new CheckIns(List.of(), List.of(), Set.of(), Set.of(), startedOn);
    }

    /** Planned (open or missed), by its id. */
    Optional<PlannedCheckIn> planned(CheckInId checkIn) {
        return find(open, checkIn).or(() -> find(missed, checkIn));
    }

    Optional<PlannedCheckIn> open(CheckInId checkIn) {
        return find(open, checkIn);
    }

    boolean knows(CheckInId checkIn) {
        return held.contains(checkIn) || planned(checkIn).isPresent();
    }

    /** Held or missed: no longer to be planned again. */
    Set<CheckInId> settled() {
        var settled = new HashSet<>(held);
        missed.forEach(one -> settled.add(one.checkIn()));
        return settled;
    }

    CheckIns planned(List<PlannedCheckIn> all) {
        return new CheckIns(all, missed, held, answeredByHost, last);
    }

    CheckIns missed(CheckInId checkIn) {
        var more = new ArrayList<>(missed);
        open(checkIn).ifPresent(more::add);
        return new CheckIns(without(open, checkIn), more, held, answeredByHost, last);
    }

    CheckIns held(CheckInId checkIn, LocalDate day) {
        return new CheckIns(
                without(open, checkIn), without(missed, checkIn), and(held, checkIn), answeredByHost, later(day));
    }

    CheckIns answeredByHost(CheckInId checkIn, LocalDate day) {
        return new CheckIns(open, missed, held, and(answeredByHost, checkIn), later(day));
    }

    /** What was to be held after the last day is to be held no longer. */
    CheckIns through(LocalDate lastDay) {
        var due = open.stream().filter(one -> !one.dueOn().isAfter(lastDay)).toList();
        return new CheckIns(due, missed, held, answeredByHost, last);
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(last) ? day : last;
    }

    private static Optional<PlannedCheckIn> find(List<PlannedCheckIn> list, CheckInId checkIn) {
        return list.stream().filter(one -> one.checkIn().equals(checkIn)).findFirst();
    }

    private static List<PlannedCheckIn> without(List<PlannedCheckIn> list, CheckInId checkIn) {
        return list.stream().filter(one -> !one.checkIn().equals(checkIn)).toList();
    }

    private static Set<CheckInId> and(Set<CheckInId> set, CheckInId checkIn) {
        var more = new HashSet<>(set);
        more.add(checkIn);
        return more;
    }
}
