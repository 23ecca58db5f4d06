package nl.kwaliteitsregister.projection.hostfile;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;

/**
 * What coordinators say of one institution's placements at one host, added up, and how many forms are in (domain §4.3).
 * Whose students' answers may be told depends on all of them, so those are added up on reading.
 *
 * @param studentForms student evaluations that are in
 * @param coordinatorForms coordinator evaluations that are in
 */
public record Evaluations(
        int studentForms,
        int coordinatorForms,
        SortedMap<CoordinatorItem, Sum> coordinators,
        SortedMap<PlaceAgain, Integer> placeAgain)
        implements Part {

    public static final Evaluations NONE = new Evaluations(0, 0, new TreeMap<>(), new TreeMap<>());

    public Evaluations {
        coordinators = Collections.unmodifiableSortedMap(new TreeMap<>(coordinators));
        placeAgain = Collections.unmodifiableSortedMap(new TreeMap<>(placeAgain));
    }

    Evaluations with(AfterSalesEvent event) {
        return switch (event) {
            case CoordinatorEvaluated e -> withCoordinator(e);
            case StudentEvaluated ignored ->
                new Evaluations(studentForms + 1, coordinatorForms, coordinators, placeAgain);
            case EmployerEvaluated ignored -> this;
        };
    }

    private Evaluations withCoordinator(CoordinatorEvaluated event) {
        var items = new TreeMap<>(coordinators);
        for (Map.Entry<CoordinatorItem, Likert> it : event.items().entrySet()) {
            it.getValue()
                    .value()
                    .ifPresent(x -> items.put(
                            it.getKey(),
                            items.getOrDefault(it.getKey(), Sum.ZERO).plus(x)));
        }
        var again = new TreeMap<>(placeAgain);
        again.merge(event.placeAgain(), 1, Integer::sum);
        return new Evaluations(studentForms, coordinatorForms + 1, items, again);
    }
}
