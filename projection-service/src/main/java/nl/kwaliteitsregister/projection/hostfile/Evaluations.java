package nl.kwaliteitsregister.projection.hostfile;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.contract.id.RespondentToken;

/**
 * What evaluations of one institution's placements at one host say, added up (domain §4.3).
 *
 * @param studentForms student evaluations that are in
 * @param coordinatorForms coordinator evaluations that are in
 * @param safety what is told of students only added up; keys: AS4 to AS7; AS10 (1 for yes), and of those who said yes
 *     AS11 (1 for reported), {@code AS10.} with a category, {@code AS10.} with a ground
 */
public record Evaluations(
        int studentForms,
        int coordinatorForms,
        SortedMap<CoordinatorItem, Sum> coordinators,
        SortedMap<PlaceAgain, Integer> placeAgain,
        SortedMap<String, SteppedSum> safety)
        implements Part {

    public static final Evaluations NONE = new Evaluations(0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private static final Set<StudentItem> ADDED_UP_ONLY =
            Set.of(StudentItem.AS4, StudentItem.AS5, StudentItem.AS6, StudentItem.AS7);

    public Evaluations {
        coordinators = Collections.unmodifiableSortedMap(new TreeMap<>(coordinators));
        placeAgain = Collections.unmodifiableSortedMap(new TreeMap<>(placeAgain));
        safety = Collections.unmodifiableSortedMap(new TreeMap<>(safety));
    }

    /** What students say of one item; see {@link #safety()} for the keys. */
    public SteppedSum safety(String item) {
        return safety.getOrDefault(item, SteppedSum.NOTHING);
    }

    Evaluations with(AfterSalesEvent event) {
        return switch (event) {
            case CoordinatorEvaluated e -> withCoordinator(e);
            case StudentEvaluated e -> withStudent(e);
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
        return new Evaluations(studentForms, coordinatorForms + 1, items, again, safety);
    }

    private Evaluations withStudent(StudentEvaluated event) {
        var sums = new Sums(event.respondent(), new TreeMap<>(safety));
        for (var item : ADDED_UP_ONLY) {
            event.items().getOrDefault(item, Likert.DONT_KNOW).value().ifPresent(x -> sums.add(item.name(), x));
        }
        var behaviour = event.unwantedBehaviour();
        sums.add("AS10", behaviour == null ? 0 : 1);
        if (behaviour != null) {
            sums.add(behaviour);
        }
        return new Evaluations(studentForms + 1, coordinatorForms, coordinators, placeAgain, sums.safety);
    }

    private record Sums(RespondentToken student, SortedMap<String, SteppedSum> safety) {

        void add(UnwantedBehaviour behaviour) {
            add("AS11", behaviour.reported() ? 1 : 0);
            behaviour.categories().forEach(it -> add("AS10." + it.name(), 1));
            behaviour.grounds().forEach(it -> add("AS10." + it.code(), 1));
        }

        void add(String key, int value) {
            safety.put(key, safety.getOrDefault(key, SteppedSum.NOTHING).plus(student, value));
        }
    }
}
