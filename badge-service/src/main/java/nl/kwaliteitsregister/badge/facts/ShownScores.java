package nl.kwaliteitsregister.badge.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.badge.facts.PlacementFact.StudentSays;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.AreaTallies;
import nl.kwaliteitsregister.quality.EvaluatedPlacement;
import nl.kwaliteitsregister.quality.EvaluatedPlacement.Tallied;
import nl.kwaliteitsregister.quality.GroupsOfFive;
import nl.kwaliteitsregister.quality.GroupsOfFive.Answer;
import nl.kwaliteitsregister.quality.QualityProfile;
import nl.kwaliteitsregister.quality.SectorMeans;
import nl.kwaliteitsregister.quality.Window;
import org.jspecify.annotations.Nullable;

/**
 * Scores as a host may read them (domain §4.3): added up over five students or more, after grading. For each area they
 * grow by whole groups of students who answered about it, in the order in which they may be told; see
 * {@link GroupsOfFive}.
 *
 * @param students behind the score of an area, by school
 * @param profile absent while no area may be told; an area that may not be has n 0 and says nothing
 */
public record ShownScores(
        Map<Area, Map<InstitutionId, Integer>> students,
        @Nullable QualityProfile profile) {

    /** Of other schools' students nothing is told over fewer (domain §4.6, §5). */
    private static final int OUTSIDE = 10;

    public ShownScores {
        students = Map.copyOf(students);
    }

    /**
     * Whether a school may read what is told of an area: it knows what its own students said together, so what is left
     * must be nobody or enough.
     */
    public boolean mayBeReadBy(InstitutionId school, Area area) {
        var others = students.getOrDefault(area, Map.of()).entrySet().stream()
                .filter(it -> !it.getKey().equals(school))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return others == 0 || others >= OUTSIDE;
    }

    private record Tellable(Instant since, InstitutionId school, StudentSays says, PlacementFact placement) {

        String student() {
            return school + "/" + says.respondent();
        }

        boolean endedIn(Window window) {
            return placement.endedOn() != null && window.covers(placement.endedOn());
        }

        /** The coordinator's answers about an area join with the student's. */
        Optional<EvaluatedPlacement> ended(Predicate<Area> told) {
            return Optional.ofNullable(placement.endedOn())
                    .map(day -> new Tallied(day, says.areas().only(told), only(placement.coordinator(), told)));
        }

        private static @Nullable AreaTallies only(@Nullable AreaTallies form, Predicate<Area> told) {
            return form == null ? null : form.only(told);
        }
    }

    static ShownScores of(Window window, List<SchoolFacts> schools, SectorMeans.Means sector) {
        var inOrder = inOrder(schools);
        var told = new EnumMap<Area, Set<Tellable>>(Area.class);
        for (var area : Area.values()) {
            told.put(area, told(inOrder, area, window));
        }
        var students = new EnumMap<Area, Map<InstitutionId, Integer>>(Area.class);
        told.forEach((area, all) -> students.put(area, bySchool(all)));
        var nobody = told.values().stream().allMatch(Set::isEmpty);
        return new ShownScores(students, nobody ? null : profile(window, told, sector));
    }

    private static Map<InstitutionId, Integer> bySchool(Set<Tellable> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        Tellable::school,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Tellable::student, Collectors.toSet()), Set::size)));
    }

    private static Set<Tellable> told(List<Tellable> inOrder, Area area, Window window) {
        return GroupsOfFive.told(inOrder.stream()
                .filter(it -> it.says().areas().says(area))
                .map(it -> new Answer<>(it, it.student(), it.says().areas().saysAll(area), it.endedIn(window)))
                .toList());
    }

    private static QualityProfile profile(Window window, Map<Area, Set<Tellable>> told, SectorMeans.Means sector) {
        var shown = told.values().stream().flatMap(Set::stream).distinct().toList();
        return QualityProfile.of(
                window,
                shown.stream()
                        .flatMap(one -> one
                                .ended(area -> told.getOrDefault(area, Set.of()).contains(one))
                                .stream())
                        .toList(),
                sector);
    }

    private static List<Tellable> inOrder(List<SchoolFacts> schools) {
        return schools.stream()
                .flatMap(school -> school.placements().stream().<Tellable>mapMulti((placement, more) -> {
                    var says = placement.student();
                    var since = placement.tellableSince();
                    if (says != null && since.isPresent()) {
                        more.accept(new Tellable(since.get(), school.school(), says, placement));
                    }
                }))
                .sorted(Comparator.comparing(Tellable::since)
                        .thenComparing(it -> it.placement().placement().value()))
                .toList();
    }
}
