package nl.kwaliteitsregister.projection.hostfile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.StudentSays;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.GroupsOfFive;
import nl.kwaliteitsregister.quality.GroupsOfFive.Answer;
import nl.kwaliteitsregister.quality.Window;

/**
 * Whose answers may be told added up (domain §4.3): students join in groups of five, in the order in which the register
 * was told, whatever day is asked about. Two figures of two moments then differ by the answers of five students at
 * least, and no comparison shows one of them.
 */
final class Tellable {

    private record Answered(Line line, StudentSays says, boolean counts) {}

    private final List<Answered> inOrder;

    Tellable(List<Line> lines, Window window, AsOf asOf) {
        inOrder = lines.stream()
                .<Answered>mapMulti((line, more) -> {
                    var says = line.student();
                    if (says != null && asOf.wasTold(says.told().at())) {
                        more.accept(new Answered(line, says, counts(line, says.told(), window, asOf)));
                    }
                })
                .sorted(Comparator.comparing((Answered it) -> it.says().told().at())
                        .thenComparing(it -> it.line().placement().value()))
                .toList();
    }

    private static boolean counts(Line line, Told answered, Window window, AsOf asOf) {
        var ended = line.ended();
        return ended != null && asOf.counts(answered) && asOf.counts(ended) && window.covers(ended.on());
    }

    /** The placements whose students' answers about an area are told. */
    Set<PlacementId> of(Area area) {
        return told(it -> it.areas().says(area), it -> it.areas().saysAll(area));
    }

    /** What is told of students only added up; no item of which too few students spoke. */
    SortedMap<String, Sum> items() {
        var sums = new TreeMap<String, Sum>();
        inOrder.stream()
                .flatMap(it -> it.says().items().keySet().stream())
                .distinct()
                .forEach(item -> {
                    var sum = sum(item);
                    if (sum.n() > 0) {
                        sums.put(item, sum);
                    }
                });
        return sums;
    }

    private Sum sum(String item) {
        var told = AddedUp.areaOf(item).map(this::of).orElseGet(() -> told(it -> says(it, item), it -> says(it, item)));
        return inOrder.stream()
                .filter(it -> told.contains(it.line().placement()))
                .flatMap(it -> Stream.ofNullable(it.says().items().get(item)))
                .reduce(Sum.ZERO, Sum::plus, Sum::plus);
    }

    private static boolean says(StudentSays it, String item) {
        return it.items().containsKey(item);
    }

    private Set<PlacementId> told(Predicate<StudentSays> answered, Predicate<StudentSays> whole) {
        return GroupsOfFive.told(inOrder.stream()
                .filter(it -> answered.test(it.says()))
                .map(it -> new Answer<>(
                        it.line().placement(), it.says().student().toString(), whole.test(it.says()), it.counts()))
                .toList());
    }
}
