package nl.kwaliteitsregister.badge.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.quality.Coverage;
import nl.kwaliteitsregister.quality.HalfYear;
import nl.kwaliteitsregister.quality.QualityProfile;
import nl.kwaliteitsregister.quality.SbiSection;
import nl.kwaliteitsregister.quality.SectorMeans;
import nl.kwaliteitsregister.quality.Window;
import org.jspecify.annotations.Nullable;

/**
 * A host as all schools of a network know it together.
 *
 * @param upTo when the last event that is in it was recorded; absent while there is none
 */
public record HostFacts(
        HostIs host, List<SchoolFacts> schools, @Nullable Instant upTo) {

    public HostFacts {
        schools = List.copyOf(schools);
    }

    /** What badges count on a day. */
    public Figures on(LocalDate day) {
        var window = new Window(day);
        var ended =
                placements().map(PlacementFact::ended).flatMap(Optional::stream).toList();
        var checks = validOn(day);
        return new Figures(
                Math.toIntExact(evaluated(window).count()),
                Math.toIntExact(students(window)),
                Math.toIntExact(periods(window)),
                Coverage.byStudents(window, ended),
                QualityProfile.of(window, ended, sector()),
                ShownScores.of(window, schools, sector()),
                !checks.isEmpty(),
                checks.stream().anyMatch(CheckFact::codeSigned),
                checks.stream().map(CheckFact::pay).filter(Objects::nonNull).toList(),
                schools.stream().flatMap(school -> school.measures().stream()).toList(),
                schools.stream().anyMatch(SchoolFacts::undecided),
                host.mayBeShown());
    }

    private Stream<PlacementFact> placements() {
        return schools.stream().flatMap(school -> school.placements().stream());
    }

    private Stream<PlacementFact> evaluated(Window window) {
        return placements().filter(it -> counts(it, window));
    }

    private static boolean counts(PlacementFact placement, Window window) {
        return placement.student() != null && placement.endedOn() != null && window.covers(placement.endedOn());
    }

    /** A student has one token per school at a host. */
    private long students(Window window) {
        return schools.stream()
                .flatMap(school -> school.placements().stream()
                        .filter(it -> counts(it, window))
                        .map(PlacementFact::student)
                        .filter(Objects::nonNull)
                        .map(says -> school.school() + "/" + says.respondent()))
                .distinct()
                .count();
    }

    private long periods(Window window) {
        return evaluated(window)
                .map(PlacementFact::endedOn)
                .filter(Objects::nonNull)
                .map(HalfYear::of)
                .distinct()
                .count();
    }

    private List<CheckFact> validOn(LocalDate day) {
        return schools.stream()
                .flatMap(school -> CheckFact.counting(school.checks()).stream())
                .filter(check -> check.isPassedOn(day))
                .toList();
    }

    private SectorMeans.Means sector() {
        return SectorMeans.NONE_YET.of(
                Optional.ofNullable(host.sbi()).flatMap(SbiSection::of).orElse(null));
    }
}
