package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.standing.EvaluatedFact;
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
 * @param told those whose student's answers may be told; see {@link Tellable}
 */
public record Figures(@Nullable Window window, List<Line> ended, Set<PlacementId> told, AsOf asOf) {

    /** No sector's means were published yet. */
    private static final SectorMeans.Means MEANS = SectorMeans.NONE_YET.of(null);

    public Figures {
        ended = List.copyOf(ended);
        told = Set.copyOf(told);
    }

    static Figures of(FileParts file, AsOf asOf) {
        var window = lastFact(file, asOf).map(Window::new).orElse(null);
        var ended =
                file.placements().stream().filter(it -> asOf.counts(it.ended())).toList();
        var told = window == null ? Set.<PlacementId>of() : Tellable.of(file.placements(), window, asOf);
        return new Figures(window, ended, told, asOf);
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
                .filter(it -> evaluation(it, any -> true).isEvaluated())
                .toList();
        var periods = evaluated.stream()
                .map(it -> HalfYear.of(it.endedOn()))
                .distinct()
                .count();
        return new EvaluatedFact(evaluated.size(), Math.toIntExact(periods), profile(any -> true), events(evaluated));
    }

    /** What may be told of it; coverage counts everything. */
    public QualityProfile profile() {
        return new QualityProfile(
                profile(it -> told.contains(it.placement())).areas(),
                profile(any -> true).coverage());
    }

    /** Whether too few students answered to show any area. */
    public boolean tooFewStudents() {
        return told.isEmpty();
    }

    private QualityProfile profile(Predicate<Line> students) {
        var day = window == null ? new Window(LocalDate.EPOCH) : window;
        return QualityProfile.of(
                day, ended.stream().map(it -> evaluation(it, students)).toList(), MEANS);
    }

    private EvaluatedPlacement evaluation(Line line, Predicate<Line> students) {
        var student = line.student();
        var coordinator = line.coordinator();
        return new Tallied(
                line.endedOn(),
                student != null && asOf.counts(student.told()) && students.test(line) ? student.areas() : null,
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
