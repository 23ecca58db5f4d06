package nl.kwaliteitsregister.standalone.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * From when to when a placement is planned, and what came of it.
 *
 * @param lastDay the day on which it ended; the planned last day, or before it
 */
record Course(LocalDate from, LocalDate until, LocalDate lastDay, State state) {

    private static final int DAYS_UNTIL_CHECKED = 5;
    private static final int WEEKS_AHEAD = 6;
    private static final int SHORTEST_WEEKS = 10;

    enum State {
        PLANNED,
        CANCELLED,
        /** To start without a check, by leave of a second person. */
        EXCEPTIONAL,
        RUNNING,
        ENDED
    }

    boolean endedEarly() {
        return state == State.ENDED && lastDay.isBefore(until);
    }

    /** @param number of the placement in its file; the first one of a known host is under way now */
    static Course of(HostFile file, int number, int weeks, Dice dice) {
        var today = file.today();
        return switch (file.host().repute()) {
            case NEWCOMER ->
                file.host().number() % 10 == 0
                        ? planned(monday(today.minusDays(7)), weeks, State.EXCEPTIONAL)
                        : planned(monday(today.plusDays(dice.between(7, 28))), weeks, State.PLANNED);
            case DEFERRED -> planned(monday(today.plusDays(dice.between(7, 35))), weeks, State.PLANNED);
            case LARGE, EXCELLENT, GOOD, UNEVEN, SMALL, REFUSED ->
                number == 0
                        ? begun(monday(today.minusDays(dice.between(7, 7 * SHORTEST_WEEKS - 14))), weeks, today, dice)
                        : begun(start(file, dice), weeks, today, dice);
        };
    }

    private static Course begun(LocalDate from, int weeks, LocalDate today, Dice dice) {
        if (from.isAfter(today)) {
            return planned(from, weeks, State.PLANNED);
        }
        if (dice.chance(0.03)) {
            return planned(from, weeks, State.CANCELLED);
        }
        var course = planned(from, weeks, State.RUNNING);
        var early = dice.chance(0.05) ? from.plusWeeks(dice.between(3, weeks - 3)) : course.until;
        return early.isAfter(today) ? course : new Course(from, course.until, early, State.ENDED);
    }

    private static Course planned(LocalDate from, int weeks, State state) {
        var until = from.plusWeeks(weeks).minusDays(3);
        return new Course(from, until, until, state);
    }

    /** After the check; most begin in September, November and February. */
    private static LocalDate start(HostFile file, Dice dice) {
        var earliest = file.since().plusDays(DAYS_UNTIL_CHECKED);
        var days = (int) (file.today().plusWeeks(WEEKS_AHEAD).toEpochDay() - earliest.toEpochDay());
        var day = monday(earliest.plusDays(dice.between(7, days)));
        while (!dice.chance(likelihood(day))) {
            day = monday(earliest.plusDays(dice.between(7, days)));
        }
        return day;
    }

    private static double likelihood(LocalDate start) {
        return switch (start.getMonth()) {
            case SEPTEMBER -> 1;
            case NOVEMBER, FEBRUARY -> 0.8;
            case JULY, AUGUST -> 0.05;
            case JANUARY, MARCH, APRIL, MAY, JUNE, OCTOBER, DECEMBER -> 0.15;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
