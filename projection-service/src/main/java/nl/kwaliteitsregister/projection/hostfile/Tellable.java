package nl.kwaliteitsregister.projection.hostfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.StudentSays;
import nl.kwaliteitsregister.quality.Window;

/**
 * Whose answers may be told added up (domain §4.3): students join in groups of five, in the order in which the register
 * was told, and a group counts whole or not at all, whatever day is asked about. Two figures of two moments then differ
 * by the answers of five students at least, and no comparison shows one of them.
 */
final class Tellable {

    private Tellable() {}

    static Set<PlacementId> of(List<Line> lines, Window window, AsOf asOf) {
        record Answered(Line line, StudentSays says) {}
        var told = new HashSet<PlacementId>();
        var group = new ArrayList<Answered>();
        var students = new HashSet<UUID>();
        var inOrder = lines.stream()
                .<Answered>mapMulti((line, more) -> {
                    var says = line.student();
                    if (says != null && asOf.wasTold(says.told().at())) {
                        more.accept(new Answered(line, says));
                    }
                })
                .sorted(Comparator.comparing((Answered it) -> it.says().told().at())
                        .thenComparing(it -> it.line().placement().value()))
                .toList();
        for (var answered : inOrder) {
            group.add(answered);
            students.add(answered.says().student().value());
            if (students.size() == SteppedSum.STEP) {
                if (group.stream().allMatch(it -> counts(it.line(), it.says().told(), window, asOf))) {
                    group.forEach(it -> told.add(it.line().placement()));
                }
                group.clear();
                students.clear();
            }
        }
        return told;
    }

    private static boolean counts(Line line, Told answered, Window window, AsOf asOf) {
        var ended = line.ended();
        return ended != null && asOf.counts(answered) && asOf.counts(ended) && window.covers(ended.on());
    }
}
