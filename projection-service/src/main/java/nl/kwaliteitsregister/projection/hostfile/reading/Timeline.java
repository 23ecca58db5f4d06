package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.hostfile.AftercareHistory;
import nl.kwaliteitsregister.projection.hostfile.BadgeHistory;
import nl.kwaliteitsregister.projection.hostfile.CheckHistory;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.IncidentHistory;
import nl.kwaliteitsregister.projection.hostfile.Outcome;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.hostfile.ProgrammeChecks;
import nl.kwaliteitsregister.projection.hostfile.Signal;
import nl.kwaliteitsregister.projection.hostfile.StepHistory;
import nl.kwaliteitsregister.projection.hostfile.Told;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a host, the latest first: checks, steps, conversations, and how many placements ended and were
 * evaluated. It is put together from what the file keeps, for one reader.
 */
final class Timeline {

    private static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(TimelineEntry::on)
            .thenComparing(TimelineEntry::recordedAt)
            .reversed()
            .thenComparing(TimelineEntry::what);

    private final Reader reader;
    private final Set<NetworkId> networks;
    private final FileParts file;

    Timeline(Reader reader, Set<NetworkId> networks, FileParts file) {
        this.reader = reader;
        this.networks = networks;
        this.file = file;
    }

    List<TimelineEntry> entries() {
        return Stream.of(checks(), steps(), badges(), conversations(), became(), counted())
                .flatMap(it -> it)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private Stream<TimelineEntry> checks() {
        return file.checks().stream()
                .filter(it -> reader.readsChecks(keyOf(it)))
                .flatMap(it -> it.checks().stream().flatMap(check -> ofCheck(check, keyOf(it))));
    }

    private static Stream<TimelineEntry> ofCheck(CheckHistory check, @Nullable String programme) {
        var outcomes = check.outcomes().stream().map(it -> entry(code(it.outcome()), it.told(), programme));
        var points = check.points().stream()
                .flatMap(it -> Stream.of(
                                Optional.ofNullable(it.met()).map(told -> entry("condition-met", told, programme)),
                                Optional.ofNullable(it.missed())
                                        .map(told -> entry("condition-missed", told, programme)))
                        .flatMap(Optional::stream));
        var talks = check.talks().stream().map(it -> entry("wish-discussed", it.told(), programme));
        var agreed =
                Optional.ofNullable(check.agreed())
                        .map(it -> entry("wish-withdrawal-agreed", it.told(), programme))
                        .stream();
        return Stream.of(Stream.of(entry("check-recorded", check.told(), programme)), outcomes, points, talks, agreed)
                .flatMap(it -> it);
    }

    private static TimelineEntry entry(String what, Told told, @Nullable String programme) {
        return TimelineEntry.of(what, told.on(), told.at(), programme);
    }

    private static String code(Outcome outcome) {
        return "check-" + CheckAnswer.Standing.of(outcome).outcome();
    }

    private Stream<TimelineEntry> steps() {
        return reader.readsReasons()
                ? file.ladders().stream().flatMap(it -> it.steps().stream()).flatMap(Timeline::ofStep)
                : Stream.empty();
    }

    private static Stream<TimelineEntry> ofStep(StepHistory step) {
        var decided = step.levels().getFirst();
        var further = step.levels().stream()
                .skip(1)
                .map(it -> TimelineEntry.of(
                        "step-goes-on-as", it.told().on(), it.told().at(), it.level(), step.scope()));
        var disputes = step.disputes().stream()
                .map(it -> entry(it.open() ? "step-disputed" : "dispute-settled", it.told(), step));
        var ended = Optional.ofNullable(step.end()).map(it -> entry("step-ended", it.told(), step)).stream();
        var annulled = Optional.ofNullable(step.annulled()).map(it -> entry("step-annulled", it.told(), step)).stream();
        return Stream.of(Stream.of(entry("step-decided", decided.told(), step)), further, disputes, ended, annulled)
                .flatMap(it -> it);
    }

    private static TimelineEntry entry(String what, Told told, StepHistory step) {
        return TimelineEntry.of(
                what, told.on(), told.at(), step.levels().getFirst().level(), step.scope());
    }

    /** Those of the school's own networks: of others only how they stand is for anybody to see. */
    private Stream<TimelineEntry> badges() {
        return reader.readsBadges()
                ? file.badges().badges().stream()
                        .filter(it -> networks.contains(it.network()))
                        .flatMap(Timeline::ofBadge)
                : Stream.empty();
    }

    private static Stream<TimelineEntry> ofBadge(BadgeHistory badge) {
        return badge.turns().stream()
                .map(it -> TimelineEntry.of(
                        "badge-" + it.state().code(), it.told().on(), it.told().at(), badge.level()));
    }

    private Stream<TimelineEntry> conversations() {
        return file.signals().stream().filter(reader::reads).flatMap(Timeline::ofSignal);
    }

    private static Stream<TimelineEntry> ofSignal(Signal signal) {
        return signal.conversations().stream()
                .map(it -> TimelineEntry.of(
                        it.resolved() ? "conversation-resolved" : "conversation-held",
                        it.on(),
                        it.recordedAt(),
                        signal.programme()));
    }

    /** What became of signals. */
    private Stream<TimelineEntry> became() {
        if (!reader.readsIncidents()) {
            return Stream.empty();
        }
        var read = new ReadSignals(reader, file);
        return Stream.concat(
                read.incidents().flatMap(Timeline::ofIncident), read.aftercare().flatMap(Timeline::ofAftercare));
    }

    private static Stream<TimelineEntry> ofIncident(IncidentHistory incident) {
        var evidence = incident.evidence().stream()
                .map(it -> plain("incident-" + it.to().code(), it.told()));
        var end =
                Optional.ofNullable(incident.end())
                        .map(it -> plain("incident-" + it.how().code(), it.told()))
                        .stream();
        return Stream.concat(evidence, end);
    }

    private static TimelineEntry plain(String what, Told told) {
        @Nullable String ofNoProgramme = null;
        return entry(what, told, ofNoProgramme);
    }

    private static Stream<TimelineEntry> ofAftercare(AftercareHistory care) {
        return Stream.concat(
                Stream.of(plain("aftercare-planned", care.planned())),
                care.done().stream().map(it -> plain("aftercare-given", it.told())));
    }

    /** Placements and evaluations are counted by day: which one it was is not told. */
    private Stream<TimelineEntry> counted() {
        if (!reader.readsReasons()) {
            return Stream.empty();
        }
        return Stream.of(
                        counted("placements-ended", told(Line::ended)),
                        counted(
                                "students-evaluated",
                                told(it -> it.student() == null
                                        ? null
                                        : it.student().told())),
                        counted(
                                "coordinators-evaluated",
                                told(it -> it.coordinator() == null
                                        ? null
                                        : it.coordinator().told())))
                .flatMap(it -> it);
    }

    private Collection<Told> told(ToldBy line) {
        return file.placements().stream()
                .flatMap(it -> Stream.ofNullable(line.of(it)))
                .toList();
    }

    @FunctionalInterface
    private interface ToldBy {

        @Nullable
        Told of(Line line);
    }

    private static Stream<TimelineEntry> counted(String what, Collection<Told> all) {
        return all.stream().collect(Collectors.groupingBy(Told::on)).entrySet().stream()
                .map(it -> ofDay(what, it.getKey(), it.getValue()));
    }

    private static TimelineEntry ofDay(String what, LocalDate day, List<Told> told) {
        var last = told.stream().map(Told::at).max(Comparator.naturalOrder()).orElseThrow();
        return TimelineEntry.counted(what, day, last, told.size());
    }

    private static @Nullable String keyOf(ProgrammeChecks checks) {
        return Optional.ofNullable(checks.programme()).map(Programme::key).orElse(null);
    }
}
