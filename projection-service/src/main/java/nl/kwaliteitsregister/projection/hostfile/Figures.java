package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.standing.EvaluatedFact;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.EvaluatedPlacement;
import nl.kwaliteitsregister.quality.EvaluatedPlacement.Tallied;
import nl.kwaliteitsregister.quality.HalfYear;
import nl.kwaliteitsregister.quality.QualityProfile;
import nl.kwaliteitsregister.quality.SectorMeans;
import nl.kwaliteitsregister.quality.Window;
import org.jspecify.annotations.Nullable;

/**
 * What evaluations of a file's placements say at some moment, over the 36 months up to the last fact that the file had
 * by then: a check, an ending or an evaluation. Not up to the day of reading, since time alone changes nothing that is
 * shown (domain §4).
 *
 * @param window absent while there is no such fact
 * @param ended placements that had ended by then
 * @param students whose answers may be told; absent without a window
 */
public record Figures(
        @Nullable Window window, List<Line> ended, @Nullable Tellable students, AsOf asOf) {

    /** No sector's means were published yet. */
    private static final SectorMeans.Means MEANS = SectorMeans.NONE_YET.of(null);

    public Figures {
        ended = List.copyOf(ended);
    }

    static Figures of(FileParts file, AsOf asOf) {
        var window = lastFact(file, asOf).map(Window::new).orElse(null);
        var ended =
                file.placements().stream().filter(it -> asOf.counts(it.ended())).toList();
        var students = window == null ? null : new Tellable(file.placements(), window, asOf);
        return new Figures(window, ended, students, asOf);
    }

    private static Optional<LocalDate> lastFact(FileParts file, AsOf asOf) {
        var checks =
                file.checks().stream().flatMap(it -> it.asOf(asOf).stream()).map(Check::outcomeTold);
        var placements = file.placements().stream().flatMap(Figures::facts);
        var steps = file.steps(asOf).stream().map(StepHistory::decided);
        return Stream.of(checks, placements, steps)
                .flatMap(it -> it)
                .filter(asOf::counts)
                .map(Told::on)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Told> facts(Line line) {
        var student = line.student();
        var coordinator = line.coordinator();
        return Stream.of(
                        Optional.ofNullable(line.ended()),
                        Optional.ofNullable(student).map(PlacementIndex.StudentSays::told),
                        Optional.ofNullable(coordinator).map(PlacementIndex.CoordinatorSays::told))
                .flatMap(Optional::stream);
    }

    /** All answers count in a standing, also those that may not be told. */
    EvaluatedFact fact() {
        var evaluated = ended.stream()
                .filter(it -> window != null && window.covers(it.endedOn()))
                .filter(it -> evaluation(it, all()).isEvaluated())
                .toList();
        var periods = evaluated.stream()
                .map(it -> HalfYear.of(it.endedOn()))
                .distinct()
                .count();
        return new EvaluatedFact(evaluated.size(), Math.toIntExact(periods), profile(all()), events(evaluated));
    }

    /** What may be told of it; coverage counts everything. */
    public QualityProfile profile() {
        var told = told();
        return new QualityProfile(
                profile((line, area) -> told.getOrDefault(area, Set.of()).contains(line.placement()))
                        .areas(),
                profile(all()).coverage());
    }

    /** Placements whose students' answers about an area are told; none where too few students spoke of it. */
    public Map<Area, Set<PlacementId>> told() {
        return students == null
                ? Map.of()
                : Arrays.stream(Area.values()).collect(Collectors.toMap(Function.identity(), students::of));
    }

    /** What is told of students only added up, by the names of {@link AddedUp}; without what too few said. */
    public SortedMap<String, Sum> items() {
        return students == null ? Collections.emptySortedMap() : students.items();
    }

    private static BiPredicate<Line, Area> all() {
        return (line, area) -> true;
    }

    private QualityProfile profile(BiPredicate<Line, Area> students) {
        var day = window == null ? new Window(LocalDate.EPOCH) : window;
        return QualityProfile.of(
                day, ended.stream().map(it -> evaluation(it, students)).toList(), MEANS);
    }

    private EvaluatedPlacement evaluation(Line line, BiPredicate<Line, Area> students) {
        var student = line.student();
        var coordinator = line.coordinator();
        return new Tallied(
                line.endedOn(),
                student != null && asOf.counts(student.told())
                        ? student.areas().only(area -> students.test(line, area))
                        : null,
                coordinator != null && asOf.counts(coordinator.told()) ? coordinator.areas() : null);
    }

    /** The evaluations behind it, those recorded last first. */
    private List<String> events(List<Line> evaluated) {
        record Said(Line line, Told told) {}
        return evaluated.stream()
                .flatMap(line -> Stream.of(
                                Optional.ofNullable(line.student()).map(PlacementIndex.StudentSays::told),
                                Optional.ofNullable(line.coordinator()).map(PlacementIndex.CoordinatorSays::told))
                        .flatMap(Optional::stream)
                        .filter(asOf::counts)
                        .map(told -> new Said(line, told)))
                .sorted(Comparator.comparing((Said it) -> it.told().at())
                        .reversed()
                        .thenComparing(it -> it.line().placement().value()))
                .map(it -> AfterSalesEvent.streamOf(it.line().placement()) + "@"
                        + it.told().sequence())
                .toList();
    }
}
