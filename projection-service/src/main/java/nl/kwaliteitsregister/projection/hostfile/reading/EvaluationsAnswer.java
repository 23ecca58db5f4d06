package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.projection.hostfile.Evaluations;
import nl.kwaliteitsregister.projection.hostfile.Figures;
import nl.kwaliteitsregister.projection.hostfile.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What evaluations say, added up (domain §4.3), with how much of what ended was evaluated beside it.
 *
 * @param profile of the last 36 months: areas and coverage
 * @param studentForms how many students' evaluations are in
 * @param students of the last 36 months, items told of students only added up
 * @param unwantedBehaviour how many students named a category or a ground, where five or more did
 */
public record EvaluationsAnswer(
        ProfileAnswer profile,
        int studentForms,
        int coordinatorForms,
        Map<CoordinatorItem, Mean> coordinators,
        Map<PlaceAgain, Integer> placeAgain,
        Map<String, StudentsMean> students,
        Map<String, Integer> unwantedBehaviour) {

    private static final List<String> ITEMS = List.of("AS4", "AS5", "AS6", "AS7", "AS10", "AS11");
    private static final String NAMED = "AS10.";

    public record Mean(int n, double mean) {

        static Mean of(Sum sum) {
            return new Mean(sum.n(), sum.mean());
        }
    }

    /**
     * An item of students: 1 to 5, and for AS10 and AS11 the share that said yes.
     *
     * @param tooFewStudents too few students to show; then there is no number
     * @param n answers that are shown: it grows in steps of five students
     */
    public record StudentsMean(
            boolean tooFewStudents,
            @Nullable Integer n,
            @Nullable Double mean) {

        static StudentsMean of(@Nullable Sum sum) {
            return sum == null ? new StudentsMean(true, null, null) : new StudentsMean(false, sum.n(), sum.mean());
        }
    }

    static EvaluationsAnswer of(Evaluations sums, Figures figures) {
        return new EvaluationsAnswer(
                ProfileAnswer.of(figures),
                sums.studentForms(),
                sums.coordinatorForms(),
                means(sums.coordinators()),
                sums.placeAgain(),
                students(figures),
                named(figures));
    }

    private static Map<CoordinatorItem, Mean> means(SortedMap<CoordinatorItem, Sum> sums) {
        var means = new TreeMap<CoordinatorItem, Mean>();
        sums.forEach((item, sum) -> means.put(item, Mean.of(sum)));
        return means;
    }

    private static Map<String, StudentsMean> students(Figures figures) {
        var means = new TreeMap<String, StudentsMean>();
        ITEMS.forEach(item -> means.put(item, StudentsMean.of(figures.items().get(item))));
        return means;
    }

    private static Map<String, Integer> named(Figures figures) {
        var named = new TreeMap<String, Integer>();
        figures.items().forEach((key, sum) -> {
            if (key.startsWith(NAMED)) {
                named.put(key.substring(NAMED.length()), sum.n());
            }
        });
        return named;
    }
}
