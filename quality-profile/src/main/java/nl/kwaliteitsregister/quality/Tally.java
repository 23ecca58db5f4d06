package nl.kwaliteitsregister.quality;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import org.jspecify.annotations.Nullable;

/** Weighted answers added up in whole numbers, so that order never matters: Σw and Σw·x. */
record Tally(long weights, long weighted) {

    static final Tally NONE = new Tally(0, 0);

    private static final int STUDENT = 2;
    private static final int COORDINATOR = 1;

    /** What one placement says about an area. */
    static Tally of(EvaluatedPlacement placement, Area area) {
        return of(placement.ofStudent(), area).plus(of(placement.ofCoordinator(), area));
    }

    private static Tally of(@Nullable AreaTallies form, Area area) {
        return form == null ? NONE : form.of(area);
    }

    static Tally ofStudent(StudentEvaluated answers, Area area) {
        var items = area.studentItems().stream()
                .map(answers.items()::get)
                .filter(Objects::nonNull)
                .map(Likert::value);
        var allowance = area == Area.CONDITIONS ? Stream.of(allowanceAsAgreed(answers)) : Stream.<OptionalInt>empty();
        return Stream.concat(items, allowance)
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(x -> weighing(STUDENT, x))
                .reduce(NONE, Tally::plus);
    }

    /** How much a student's form weighs that answers everything about an area. */
    static int ofWholeForm(Area area) {
        return STUDENT * (area == Area.CONDITIONS ? 1 : area.studentItems().size());
    }

    private static OptionalInt allowanceAsAgreed(StudentEvaluated answers) {
        return answers.allowance() instanceof AllowanceAnswer allowance
                ? OptionalInt.of(allowance.asAgreed() ? 5 : 1)
                : OptionalInt.empty();
    }

    static Tally ofCoordinator(CoordinatorEvaluated answers, Area area) {
        var answer = answers.items().getOrDefault(area.coordinatorItem(), Likert.DONT_KNOW);
        return answer.value().isPresent() ? weighing(COORDINATOR, answer.value().getAsInt()) : NONE;
    }

    private static Tally weighing(int weight, int x) {
        return new Tally(weight, (long) weight * x);
    }

    Tally plus(Tally other) {
        return new Tally(weights + other.weights, weighted + other.weighted);
    }

    boolean isEmpty() {
        return weights == 0;
    }

    double mean() {
        return (double) weighted / weights;
    }
}
