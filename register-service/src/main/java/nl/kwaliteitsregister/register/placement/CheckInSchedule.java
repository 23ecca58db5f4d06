package nl.kwaliteitsregister.register.placement;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlannedCheckIn;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.PlacementId;

/**
 * The check-ins that the policy asks for in a period, each on a working day of it.
 *
 * <p>Halfway is always planned: that is where the school comes to the workplace. The first and the last one keep some
 * days from it, so that a placement of three weeks has one check-in, of four weeks two, of six weeks three. Who was let
 * in by exception has one more in the first week.
 *
 * @param notBefore no check-in is planned before this day: a period that changed later asks for nothing in the past
 * @param known the day on which the register plans
 */
record CheckInSchedule(
        PlacementId placement, Period period, LocalDate notBefore, LocalDate known, CheckInPolicy policy) {

    /** Where two fall on one day the one named first stays. */
    private static final List<CheckInKind> BY_WEIGHT =
            List.of(CheckInKind.WEEK_1, CheckInKind.HALFWAY, CheckInKind.WEEK_2, CheckInKind.BEFORE_END);

    /** The same check-in of the same placement has the same id however often it is planned again. */
    static CheckInId idOf(PlacementId placement, CheckInKind kind) {
        var name = placement + "/" + kind;
        return new CheckInId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param settled check-ins that were held or missed, and are not planned again */
    List<PlannedCheckIn> plan(boolean extraInWeek1, Set<CheckInId> settled) {
        var days = days(extraInWeek1);
        var planned = new ArrayList<PlannedCheckIn>();
        var taken = new HashSet<LocalDate>();
        for (var kind : BY_WEIGHT) {
            var id = idOf(placement, kind);
            if (days.containsKey(kind) && !settled.contains(id)) {
                var dueOn = workingDay(days.get(kind));
                if (taken.add(dueOn)) {
                    planned.add(policy.planned(id, kind, dueOn, known));
                }
            }
        }
        planned.sort(comparing(PlannedCheckIn::dueOn));
        return planned;
    }

    /** The same check-in, moved into the period where the period moved away from it. */
    PlannedCheckIn within(PlannedCheckIn planned) {
        return planned.dueOn().isAfter(period.until())
                ? policy.planned(planned.checkIn(), planned.kind(), workingDay(planned.dueOn()), known)
                : planned;
    }

    private Map<CheckInKind, LocalDate> days(boolean extraInWeek1) {
        var from = period.from();
        var until = period.until();
        var halfway = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
        var first = from.plusWeeks(policy.firstInWeek() - 1L);
        var last = until.minusWeeks(policy.lastWeeksBeforeEnd());
        var days = new EnumMap<CheckInKind, LocalDate>(CheckInKind.class);
        days.put(CheckInKind.HALFWAY, halfway);
        if (ChronoUnit.DAYS.between(first, halfway) >= policy.daysApart()) {
            days.put(CheckInKind.WEEK_2, first);
        }
        if (ChronoUnit.DAYS.between(halfway, last) >= policy.daysApart()) {
            days.put(CheckInKind.BEFORE_END, last);
        }
        if (extraInWeek1) {
            days.put(CheckInKind.WEEK_1, from.plusDays(2));
        }
        return days;
    }

    /** The next working day from there on within the period; else the last one before; else the day itself. */
    private LocalDate workingDay(LocalDate wanted) {
        var earliest = notBefore.isAfter(period.until()) ? period.until() : notBefore;
        var day = wanted.isBefore(earliest) ? earliest : wanted.isAfter(period.until()) ? period.until() : wanted;
        var next = WorkingDays.onOrAfter(day);
        if (!next.isAfter(period.until())) {
            return next;
        }
        var previous = WorkingDays.onOrBefore(day);
        return previous.isBefore(earliest) ? day : previous;
    }
}
