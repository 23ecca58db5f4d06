package nl.kwaliteitsregister.projection.hostfile;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.quality.Area;

/**
 * What is told of students only added up (domain §4.3), by name: AS4 to AS7, 1 to 5; AS10, 1 for yes, and of those who
 * said yes AS11, 1 for reported, {@code AS10.} with a category and {@code AS10.} with a ground.
 */
final class AddedUp {

    /** Whoever knows an area and one of its items knows the other: all three are told of the same students. */
    private static final Map<String, Area> PARTS =
            Map.of("AS4", Area.SAFETY, "AS7", Area.SAFETY, "AS5", Area.INCLUSION, "AS6", Area.INCLUSION);

    private AddedUp() {}

    static Optional<Area> areaOf(String item) {
        return Optional.ofNullable(PARTS.get(item));
    }

    static SortedMap<String, Integer> of(StudentEvaluated form) {
        var items = new TreeMap<String, Integer>();
        PARTS.keySet()
                .forEach(it -> form.items()
                        .getOrDefault(StudentItem.valueOf(it), Likert.DONT_KNOW)
                        .value()
                        .ifPresent(x -> items.put(it, x)));
        var behaviour = form.unwantedBehaviour();
        items.put("AS10", behaviour == null ? 0 : 1);
        if (behaviour != null) {
            add(behaviour, items);
        }
        return items;
    }

    private static void add(UnwantedBehaviour behaviour, Map<String, Integer> items) {
        items.put("AS11", behaviour.reported() ? 1 : 0);
        behaviour.categories().forEach(it -> items.put("AS10." + it.name(), 1));
        behaviour.grounds().forEach(it -> items.put("AS10." + it.code(), 1));
    }
}
