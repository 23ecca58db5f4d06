package nl.kwaliteitsregister.register.casework.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.casework.lookup.KnownIncidents;
import nl.kwaliteitsregister.register.headcount.Presences;
import nl.kwaliteitsregister.register.headcount.WhenPlacementStartedThenPresent;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DropStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.placement.Stays;
import nl.kwaliteitsregister.register.reentry.StoppedHosts;

/**
 * Asks the interns who are there when placements are stopped to stay or to leave, and those whose start passed the gate
 * while the stop was being decided; what is asked is dropped when the stop is over (domain §4.2).
 *
 * <p>A start is noted in the views before the ladders are read, and a stop is in its ladder before the views are: so one
 * of the two finds the other, however late the readers that otherwise keep those views are.
 */
final class StopFollower {

    private final Streams streams;
    private final KnownIncidents hosts;
    private final Presences presences;
    private final StoppedHosts locations;
    private final Clock clock;

    StopFollower(Streams streams, KnownIncidents hosts, Presences presences, StoppedHosts locations, Clock clock) {
        this.streams = streams;
        this.hosts = hosts;
        this.presences = presences;
        this.locations = locations;
        this.clock = clock;
    }

    List<Command> after(RegisterEvent event) {
        return switch (event) {
            case PlacementStarted e -> started(e).toList();
            case StepDecided e -> e.level().stopsPlacements() ? stopped(e) : List.of();
            case StepEnded e -> e.level().stopsPlacements() ? over(e, Stays::isOpen) : List.of();
            case StepAnnulled e -> e.level().stopsPlacements() ? over(e, Stays::isAsked) : List.of();
            case RegisterEvent ignored -> List.of();
        };
    }

    private Stream<Command> started(PlacementStarted event) {
        return placement(event.placement()).flatMap(placement -> {
            note(event, placement);
            return asked(event.placement(), placement);
        });
    }

    private void note(PlacementStarted event, Placement.Started placement) {
        var employer = event.employer();
        var institution = event.institution();
        hosts.companiesOf(employer).forEach(company -> locations.addLocation(institution, company, employer));
        WhenPlacementStartedThenPresent.of(placement)
                .ifPresent(present -> presences.put(employer, institution, event.placement(), present));
    }

    private List<Command> stopped(StepDecided event) {
        return since(event.ladder(), today())
                .flatMap(id -> placement(id).flatMap(placement -> asked(id, placement)))
                .toList();
    }

    /** Of a placement, for each stop that covers it. */
    private Stream<Command> asked(PlacementId id, Placement.Started placement) {
        var terms = placement.terms();
        return ladders(placement)
                .flatMap(ladder -> streams.state(new LadderRules(), ladder.stream())
                        .stops(terms.scope(), today())
                        .filter(stop -> !stop.isOnTrial())
                        .map(HeldStep::id)
                        .filter(stop -> !placement.stays().isAsked(stop))
                        .map(stop -> new AskStayOrLeave(id, terms.institution(), ladder, stop)));
    }

    private List<Command> over(StepEvent event, BiPredicate<Stays, StepId> which) {
        var ladder = event.ladder();
        var step = event.step();
        var held = streams.state(new LadderRules(), ladder.stream()).steps().get(step);
        return held == null
                ? List.of()
                : since(ladder, held.decided().inForceFrom())
                        .filter(id -> placement(id).anyMatch(placement -> which.test(placement.stays(), step)))
                        .<Command>map(id -> new DropStayOrLeave(id, ladder.institution(), step))
                        .toList();
    }

    /** Placements that ran on that day or later, wherever the ladder reaches. */
    private Stream<PlacementId> since(LadderId ladder, LocalDate first) {
        var company = ladder.company();
        var employers =
                company == null ? List.of(ladder.employer()) : locations.locationsOf(ladder.institution(), company);
        return employers.stream()
                .flatMap(employer -> presences.since(employer, ladder.institution(), first, today()).stream());
    }

    private Stream<Placement.Started> placement(PlacementId id) {
        return Stream.of(streams.state(new PlacementRules(), PlacementEvent.streamOf(id)))
                .filter(Placement.Started.class::isInstance)
                .map(Placement.Started.class::cast);
    }

    private Stream<LadderId> ladders(Placement.Started placement) {
        var institution = placement.terms().institution();
        var employer = placement.terms().employer();
        return Stream.concat(
                Stream.of(LadderId.ofHost(institution, employer)),
                hosts.companiesOf(employer).map(company -> LadderId.ofCompany(institution, company)));
    }

    private LocalDate today() {
        return AmsterdamDay.at(clock.instant());
    }
}
