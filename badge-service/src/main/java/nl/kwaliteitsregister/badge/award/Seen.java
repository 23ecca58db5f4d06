package nl.kwaliteitsregister.badge.award;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.badge.facts.Figures;
import nl.kwaliteitsregister.quality.Area;
import org.jspecify.annotations.Nullable;

/**
 * All that a criterion looks at.
 *
 * @param visitedOn the last visit of a panel
 * @param today the day it is looked at
 */
record Seen(Figures figures, Policy policy, @Nullable LocalDate visitedOn, LocalDate today) {

    private static final int MONTHS = 36;
    static final int STUDENTS = 5;
    private static final int STUDENTS_OF_SMALL_HOST = 3;
    private static final int PERIODS = 2;

    /** Counts for Recognised: 5 students over 2 periods, or 3 and a panel that came to see (domain §4.7). */
    boolean hasEnoughStudents() {
        return isWideRoute() || isSmallHostRoute();
    }

    private boolean isWideRoute() {
        return figures.evaluations() >= STUDENTS && figures.students() >= STUDENTS && figures.periods() >= PERIODS;
    }

    /** The evaluations alone would not do: a visit of a panel stands in for what is missing. */
    boolean isSmallHostRoute() {
        return !isWideRoute() && figures.students() >= STUDENTS_OF_SMALL_HOST && visit().isPresent();
    }

    /** Whether what is told of an area, added up over five students, falls short. */
    boolean isToldToBeLow(Area area) {
        var told = figures.shown().profile();
        return told != null && told.area(area).n() > 0 && told.area(area).score() < Rule.SCORE;
    }

    Optional<LocalDate> visit() {
        return Optional.ofNullable(visitedOn).filter(day -> day.isAfter(today.minusMonths(MONTHS)));
    }
}
