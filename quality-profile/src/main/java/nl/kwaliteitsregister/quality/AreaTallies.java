package nl.kwaliteitsregister.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;

/**
 * What one form says about each area, as short as it can be kept: the sums that a profile is made of, and no answer.
 *
 * @param numbers Σw and Σw·x of each area, in the order of {@link Area}
 */
public record AreaTallies(List<Integer> numbers) {

    /** @throws IllegalArgumentException when it is not two numbers for each area */
    public AreaTallies {
        numbers = List.copyOf(numbers);
        if (numbers.size() != 2 * Area.values().length) {
            throw new IllegalArgumentException("two numbers for each area");
        }
    }

    public static AreaTallies of(StudentEvaluated answers) {
        return of(area -> Tally.ofStudent(answers, area));
    }

    public static AreaTallies of(CoordinatorEvaluated answers) {
        return of(area -> Tally.ofCoordinator(answers, area));
    }

    private static AreaTallies of(Function<Area, Tally> tallies) {
        var numbers = new ArrayList<Integer>();
        Arrays.stream(Area.values()).map(tallies).forEach(it -> {
            numbers.add(Math.toIntExact(it.weights()));
            numbers.add(Math.toIntExact(it.weighted()));
        });
        return new AreaTallies(numbers);
    }

    /** Whether a student's form says anything about an area. */
    public boolean says(Area area) {
        return !of(area).isEmpty();
    }

    /** Whether a student's form answers everything that the area is made of. */
    public boolean saysAll(Area area) {
        return of(area).weights() >= Tally.ofWholeForm(area);
    }

    /** What it says about some areas, and nothing about the others. */
    public AreaTallies only(Predicate<Area> told) {
        return of(area -> told.test(area) ? of(area) : Tally.NONE);
    }

    Tally of(Area area) {
        return new Tally(numbers.get(2 * area.ordinal()), numbers.get(2 * area.ordinal() + 1));
    }
}
