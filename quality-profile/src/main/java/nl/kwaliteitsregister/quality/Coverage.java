package nl.kwaliteitsregister.quality;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How much of what ended was evaluated (domain §4.3). It stands beside every count: no reports does not mean safe.
 *
 * @param evaluated ended placements with an evaluation
 * @param ended all placements that ended in the last 36 months
 */
public record Coverage(int evaluated, int ended) {

    public Coverage {
        if (evaluated < 0 || evaluated > ended) {
            throw new IllegalArgumentException("evaluated is 0 to the number that ended");
        }
    }

    /** Evaluated by the student or the coordinator. */
    public static Coverage of(Window window, Collection<? extends EvaluatedPlacement> placements) {
        return of(window, placements, EvaluatedPlacement::isEvaluated);
    }

    /** Evaluated by the student: what badges count (domain §4.7). */
    public static Coverage byStudents(Window window, Collection<? extends EvaluatedPlacement> placements) {
        return of(window, placements, EvaluatedPlacement::isEvaluatedByStudent);
    }

    private static Coverage of(
            Window window,
            Collection<? extends EvaluatedPlacement> placements,
            Predicate<EvaluatedPlacement> evaluated) {
        var ended = window.of(placements);
        return new Coverage(Math.toIntExact(ended.stream().filter(evaluated).count()), ended.size());
    }

    /** 0 to 1; empty where nothing ended yet, which is not the same as nothing evaluated. */
    public OptionalDouble ratio() {
        return ended == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) evaluated / ended);
    }

    /** Whether at least this share was evaluated; never where nothing ended. */
    public boolean isAtLeast(double share) {
        return ended > 0 && evaluated >= share * ended;
    }
}
