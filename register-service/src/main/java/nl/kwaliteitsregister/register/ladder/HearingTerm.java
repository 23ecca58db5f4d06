package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;

/** How long an employer has to answer (domain §4.5). */
final class HearingTerm {

    private static final MonthDay SUMMER_BEGINS = MonthDay.of(7, 20);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(8, 31);

    private HearingTerm() {}

    /**
     * The last day of a term of so many working days; the day on which it starts does not count.
     *
     * @param throughSummer whether 20 July to 31 August count
     */
    static LocalDate through(LocalDate start, int workingDays, boolean throughSummer) {
        var last = start;
        for (var left = workingDays; left > 0; left--) {
            last = next(last, throughSummer);
        }
        return last;
    }

    private static LocalDate next(LocalDate day, boolean throughSummer) {
        var next = WorkingDays.plusWorkingDays(day, 1);
        while (!throughSummer && isSummer(next)) {
            next = WorkingDays.plusWorkingDays(next, 1);
        }
        return next;
    }

    private static boolean isSummer(LocalDate day) {
        var date = MonthDay.from(day);
        return !date.isBefore(SUMMER_BEGINS) && !date.isAfter(SUMMER_ENDS);
    }
}
