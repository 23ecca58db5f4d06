package nl.kwaliteitsregister.projection.hostfile;

import java.util.List;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex.Line;
import nl.kwaliteitsregister.projection.standing.HostStanding;
import nl.kwaliteitsregister.quality.PromiseStanding;

/** All parts of one file but the placements themselves. */
public record FileParts(
        FileId id,
        Host host,
        FileHead head,
        List<ProgrammeChecks> checks,
        Evaluations evaluations,
        List<Line> placements,
        List<Signal> signals,
        List<Incidents> incidents,
        List<Ladder> ladders,
        Badges badges) {

    public FileParts {
        checks = List.copyOf(checks);
        placements = List.copyOf(placements);
        signals = List.copyOf(signals);
        incidents = List.copyOf(incidents);
        ladders = List.copyOf(ladders);
    }

    /** How the host stands at this institution, at some moment, whatever part of it a step is about (domain §4.5). */
    public HostStanding standing(AsOf asOf) {
        return HostStanding.of(StandingSources.of(this, asOf));
    }

    /** How it stands for somebody who is placed there: steps about other departments or functions do not count. */
    public HostStanding standing(AsOf asOf, Scope placed) {
        return HostStanding.of(StandingSources.of(this, asOf).at(placed));
    }

    /** What evaluations say, at some moment. */
    public Figures figures(AsOf asOf) {
        return Figures.of(this, asOf);
    }

    /** The steps that had been decided by then, the company's too. */
    public List<StepHistory> steps(AsOf asOf) {
        return ladders.stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.counts(asOf))
                .toList();
    }

    /** What became of the promises made at one of these checks. */
    public PromiseStanding promises(ProgrammeChecks checks, Check check, AsOf asOf) {
        return Promises.of(this, checks.programme(), check, asOf);
    }

    public Warnings warnings(AsOf asOf) {
        return Warnings.of(this, asOf);
    }

    /** Without annulled steps, for readers who do not find them any more: on no day were they there. */
    public FileParts withoutAnnulled() {
        return new FileParts(
                id,
                host,
                head,
                checks,
                evaluations,
                placements,
                signals,
                incidents,
                ladders.stream().map(Ladder::withoutAnnulled).toList(),
                badges);
    }
}
