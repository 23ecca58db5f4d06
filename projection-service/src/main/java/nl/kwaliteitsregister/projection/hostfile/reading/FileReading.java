package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.projection.hostfile.AsOf;
import nl.kwaliteitsregister.projection.hostfile.Entered;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.Placement;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Listing;
import nl.kwaliteitsregister.projection.hostfile.Plan;
import nl.kwaliteitsregister.projection.hostfile.ProgrammeChecks;
import nl.kwaliteitsregister.projection.hostfile.Signal;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.CoordinatorsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.OverseersFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.PeerCoachsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.SupervisorsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.CoordinatorsPlacement;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.EvaluationsOfOne;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.SupervisorsPlacement;
import org.jspecify.annotations.Nullable;

/** Makes of a file what one reader may read of it. */
public final class FileReading {

    /** Decision makers and quality officers read alike. */
    private static final String OVERSEER = "overseer";

    private final Reader reader;
    private final Set<NetworkId> networks;
    private final FileParts file;

    /** @param networks that the reader's institution is in */
    public FileReading(Reader reader, Set<NetworkId> networks, FileParts file) {
        this.reader = reader;
        this.networks = Set.copyOf(networks);
        this.file = reader.findsAnnulled() ? file : file.withoutAnnulled();
    }

    /** The file as it is now. */
    public FileAnswer answer() {
        var entered = file.head().entered();
        return switch (reader) {
            case Reader.Coordinator ignored -> coordinators(entered);
            case Reader.Overseer ignored ->
                new OverseersFile(
                        OVERSEER,
                        host(),
                        standing(null),
                        checks(AsOf.NOW),
                        LadderAnswer.of(file, AsOf.NOW),
                        badges(AsOf.NOW),
                        evaluations(),
                        PlacementCounts.of(listed()));
            case Reader.Supervisor ignored -> supervisors(entered);
            case Reader.PeerCoach ignored -> new PeerCoachsFile(Role.PEER_COACH.code(), host(), signals());
        };
    }

    private CoordinatorsFile coordinators(Entered entered) {
        var read = new ReadSignals(reader, file);
        return new CoordinatorsFile(
                Role.COORDINATOR.code(),
                host(),
                standing(null),
                entered.departments(),
                entered.contacts(),
                checks(AsOf.NOW),
                LadderAnswer.of(file, AsOf.NOW),
                badges(AsOf.NOW),
                evaluations(),
                PlacementCounts.of(placements()),
                signals().size(),
                IncidentAnswer.of(read),
                AftercareAnswer.of(read));
    }

    private SupervisorsFile supervisors(Entered entered) {
        return new SupervisorsFile(
                Role.SUPERVISOR.code(),
                host(),
                standing(null),
                entered.departments(),
                entered.contacts(),
                badges(AsOf.NOW),
                PlacementCounts.of(placements()),
                signals());
    }

    /**
     * What the file said at some moment; for readers of checks and figures.
     *
     * @param placed of which part of the host the standing is asked; absent: of the host as a whole
     */
    public HistoryAnswer history(AsOf asOf, @Nullable Scope placed) {
        return new HistoryAnswer(
                StandingAnswer.of(placed == null ? file.standing(asOf) : file.standing(asOf, placed)),
                checks(asOf),
                LadderAnswer.of(file, asOf),
                badges(asOf),
                ProfileAnswer.of(file.figures(asOf)));
    }

    /** How a part of the host stands now. */
    public StandingAnswer standing(@Nullable Scope placed) {
        var standing = placed == null ? file.standing(AsOf.NOW) : file.standing(AsOf.NOW, placed);
        return reader.readsReasons() ? StandingAnswer.of(standing) : StandingAnswer.wordOf(standing);
    }

    /** What happened, the latest first. */
    public List<TimelineEntry> timeline() {
        return new Timeline(reader, networks, file).entries();
    }

    /** The placements to read, the latest to begin first. */
    public List<Line> placements() {
        return listed().stream()
                .filter(it -> it.listing() != null && reader.reads(it.listing()))
                .sorted(Comparator.comparing(FileReading::begins)
                        .reversed()
                        .thenComparing(it -> it.placement().value()))
                .toList();
    }

    /** The signals to read, the latest first. */
    public List<Signal> signals() {
        return file.signals().stream()
                .filter(reader::reads)
                .sorted(Comparator.comparing(Signal::on)
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /** One placement; empty when its plan has not arrived or it is not this reader's to read. */
    public Optional<PlacementInPage> placement(PlacementId id, Placement placement) {
        return Optional.ofNullable(placement.plan())
                .filter(plan -> reader.reads(listing(plan)))
                .map(plan -> placement(PlacementAnswer.of(id, plan, placement), plan, placement));
    }

    private PlacementInPage placement(PlacementAnswer answer, Plan plan, Placement placement) {
        return switch (reader) {
            case Reader.Coordinator it ->
                it.coordinates(plan.programme().key())
                        ? new CoordinatorsPlacement(answer, evaluations(placement))
                        : new SupervisorsPlacement(answer);
            case Reader.Supervisor ignored -> new SupervisorsPlacement(answer);
            case Reader.Overseer ignored -> throw new IllegalStateException("an overseer reads no placement");
            case Reader.PeerCoach ignored -> throw new IllegalStateException("a peer coach reads no placement");
        };
    }

    private static EvaluationsOfOne evaluations(Placement placement) {
        var answers = placement.answers();
        return new EvaluationsOfOne(
                answers.coordinator(), answers.student(), answers.employer(), placement.evaluationsVersion());
    }

    private HostAnswer host() {
        return HostAnswer.of(file.id().employer(), file.host(), file.head().entered());
    }

    private List<ChecksAnswer> checks(AsOf asOf) {
        return file.checks().stream()
                .filter(it -> reader.readsChecks(keyOf(it)))
                .flatMap(it -> ChecksAnswer.of(file, it, asOf).stream())
                .toList();
    }

    private List<BadgeAnswer> badges(AsOf asOf) {
        return BadgeAnswer.of(file, networks, asOf);
    }

    private EvaluationsAnswer evaluations() {
        return EvaluationsAnswer.of(file.evaluations(), file.figures(AsOf.NOW));
    }

    private List<Line> listed() {
        return file.placements().stream().filter(it -> it.listing() != null).toList();
    }

    private static LocalDate begins(Line line) {
        var listing = line.listing();
        return listing == null ? LocalDate.MIN : listing.from();
    }

    private static Listing listing(Plan plan) {
        return new Listing(
                plan.programme().key(), plan.supervisor(), plan.period().from());
    }

    /** Empty, as for checks for all programmes, before the first check arrived. */
    private static @Nullable String keyOf(ProgrammeChecks checks) {
        var programme = checks.programme();
        return programme == null ? null : programme.key();
    }
}
