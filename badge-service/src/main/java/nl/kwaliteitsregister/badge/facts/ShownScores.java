package nl.kwaliteitsregister.badge.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.badge.facts.PlacementFact.StudentSays;
import nl.kwaliteitsregister.quality.EvaluatedPlacement;
import nl.kwaliteitsregister.quality.QualityProfile;
import nl.kwaliteitsregister.quality.SectorMeans;
import nl.kwaliteitsregister.quality.Window;
import org.jspecify.annotations.Nullable;

/**
 * Scores as a host may read them (domain §4.3): added up over five students or more, after grading. They grow by whole
 * groups of five students, in the order in which they may be told, and a group counts whole or not at all: if each new
 * answer joined by itself, the difference between two readings would be one student's answer.
 *
 * @param students behind the scores
 * @param profile absent under five
 */
public record ShownScores(int students, @Nullable QualityProfile profile) {

    private static final int GROUP = 5;

    private record Tellable(Instant since, String school, StudentSays says, PlacementFact placement) {

        String student() {
            return school + "/" + says.respondent();
        }
    }

    static ShownScores of(Window window, List<SchoolFacts> schools, SectorMeans.Means sector) {
        var shown = new ArrayList<EvaluatedPlacement>();
        var all = new HashSet<String>();
        var group = new ArrayList<Tellable>();
        var students = new HashSet<String>();
        for (var one : inOrder(schools)) {
            group.add(one);
            students.add(one.student());
            if (students.size() == GROUP) {
                var ended = group.stream()
                        .map(it -> it.placement().ended())
                        .flatMap(Optional::stream)
                        .filter(it -> window.covers(it.endedOn()))
                        .toList();
                if (ended.size() == group.size()) {
                    shown.addAll(ended);
                    all.addAll(students);
                }
                group.clear();
                students.clear();
            }
        }
        return new ShownScores(all.size(), shown.isEmpty() ? null : QualityProfile.of(window, shown, sector));
    }

    private static List<Tellable> inOrder(List<SchoolFacts> schools) {
        return schools.stream()
                .flatMap(school -> school.placements().stream().<Tellable>mapMulti((placement, more) -> {
                    var says = placement.student();
                    var since = placement.tellableSince();
                    if (says != null && since.isPresent()) {
                        more.accept(new Tellable(since.get(), school.school().value(), says, placement));
                    }
                }))
                .sorted(Comparator.comparing(Tellable::since)
                        .thenComparing(it -> it.placement().placement().value()))
                .toList();
    }
}
