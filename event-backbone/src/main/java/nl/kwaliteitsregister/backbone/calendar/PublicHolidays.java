package nl.kwaliteitsregister.backbone.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** The general public holidays of the Algemene termijnenwet, art. 3 (1) and (2). */
final class PublicHolidays {

    private PublicHolidays() {}

    static boolean include(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    static Set<LocalDate> of(int year) {
        var easter = easterSunday(year);
        // Days may coincide (5 May was Ascension Day in 2016): no Set.of, which refuses repeats.
        return Set.copyOf(List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                kingsDay(year),
                LocalDate.of(year, Month.MAY, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)));
    }

    /** Kept on the Saturday where the birthday falls on a Sunday. */
    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var moon = (century + 8) / 25;
        var epact = (19 * golden + century - century / 4 - (century - moon + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
