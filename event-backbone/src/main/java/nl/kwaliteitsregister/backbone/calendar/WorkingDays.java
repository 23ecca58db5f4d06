package nl.kwaliteitsregister.backbone.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts in working days: all but weekends and general public holidays (domain §4). */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.include(day);
    }

    /**
     * The last day of a term of so many working days. The day itself does not count: one working day after a Friday is
     * the Monday.
     *
     * @param count 0 or more; with 0 the day itself, working day or not
     */
    public static LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a term has 0 or more working days");
        }
        var last = day;
        for (var left = count; left > 0; left--) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** The day itself where it is a working day, else the first one that follows. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : onOrAfter(day.plusDays(1));
    }

    /** The day itself where it is a working day, else the last one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : onOrBefore(day.minusDays(1));
    }
}
