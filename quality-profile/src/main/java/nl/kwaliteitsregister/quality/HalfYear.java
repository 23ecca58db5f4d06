package nl.kwaliteitsregister.quality;

import java.time.LocalDate;
import java.time.Month;

/**
 * A period of evaluations: 1 February–31 July, or 1 August–31 January (domain §4.3).
 *
 * @param from its first day
 */
public record HalfYear(LocalDate from) {

    public HalfYear {
        if (from.getDayOfMonth() != 1 || (from.getMonth() != Month.FEBRUARY && from.getMonth() != Month.AUGUST)) {
            throw new IllegalArgumentException("a period starts on 1 February or 1 August");
        }
    }

    /** The period a day lies in. */
    public static HalfYear of(LocalDate day) {
        var month = day.getMonthValue();
        if (month == 1) {
            return new HalfYear(LocalDate.of(day.getYear() - 1, Month.AUGUST, 1));
        }
        return new HalfYear(LocalDate.of(day.getYear(), month < 8 ? Month.FEBRUARY : Month.AUGUST, 1));
    }

    /** Its last day. */
    public LocalDate until() {
        return from.plusMonths(6).minusDays(1);
    }
}
