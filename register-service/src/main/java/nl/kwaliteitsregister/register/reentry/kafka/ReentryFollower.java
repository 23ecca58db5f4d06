package nl.kwaliteitsregister.register.reentry.kafka;

import static java.util.Collections.disjoint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessionProposed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import nl.kwaliteitsregister.register.reentry.BlockingKeys;
import nl.kwaliteitsregister.register.reentry.Likeness;
import nl.kwaliteitsregister.register.reentry.Newcomers;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.DetectReentry;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.TakeUpMatch;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import nl.kwaliteitsregister.register.reentry.StoppedHosts;

/**
 * Whoever is registered, or changes in what identifies it, on the day of a stop or later is compared with that stop
 * (domain §3). Host and stop are written down before the other is looked for: of two at once, the one that is handled
 * later finds the other, and reading everything again raises what was raised before.
 */
final class ReentryFollower implements EventHandler {

    /** Most hosts that one newcomer is compared with, those first that share most keys. */
    private static final int MOST_COMPARED = 50;

    private final KnownHosts hosts;
    private final Streams streams;
    private final StoppedHosts stopped;
    private final Newcomers newcomers;
    private final CommandSender sender;

    ReentryFollower(Streams streams, StoppedHosts stopped, Newcomers newcomers, CommandSender sender) {
        this.hosts = new KnownHosts(streams);
        this.streams = streams;
        this.stopped = stopped;
        this.newcomers = newcomers;
        this.sender = sender;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
        for (var command : after(recorded.event(), AmsterdamDay.at(recorded.time()))) {
            var ignored = sender.send(command, by);
        }
    }

    private List<Command> after(RegisterEvent event, LocalDate day) {
        return switch (event) {
            case EmployerRegistered e -> came(e.employer(), List.of(e.institution()), day);
            case DetailsRecorded e -> came(e.employer(), List.of(e.institution()), day);
            case IdentifierAdded e ->
                hosts.host(e.employer())
                        .map(host -> came(e.employer(), List.copyOf(host.files().keySet()), day))
                        .orElse(List.of());
            case StepDecided e -> stopped(e.ladder(), day);
            case StepEnded e -> ended(e.ladder());
            case StepAnnulled e -> ended(e.ladder());
            case PlanMet e -> ended(e.ladder());
            case SuccessionProposed e -> takenUp(e);
            case RegisterEvent ignored -> List.of();
        };
    }

    /** An identity is everybody's; what was entered is one institution's. */
    private List<Command> came(EmployerId employer, List<InstitutionId> institutions, LocalDate day) {
        return hosts.host(employer).stream()
                .flatMap(host -> institutions.stream().flatMap(institution -> came(institution, employer, host, day)))
                .toList();
    }

    private Stream<Command> came(InstitutionId institution, EmployerId employer, Host host, LocalDate day) {
        host.companies().forEach(company -> stopped.addLocation(institution, company, employer));
        var ignored = noted(institution, employer, host);
        newcomers.add(institution, day, employer);
        return stopped.sharing(institution, keys(institution, host)).stream()
                .filter(known -> !known.equals(employer))
                .limit(MOST_COMPARED)
                .flatMap(known -> alike(institution, employer, host, known, day));
    }

    private List<Command> stopped(LadderId ladder, LocalDate day) {
        var institution = ladder.institution();
        var known = noted(ladder);
        return known.isEmpty()
                ? List.of()
                : newcomers.since(institution, day).stream()
                        .flatMap(newcomer -> hosts.host(newcomer).stream()
                                .flatMap(host -> returned(institution, newcomer, host, known, day)))
                        .toList();
    }

    private Stream<Command> returned(
            InstitutionId institution,
            EmployerId newcomer,
            Host host,
            Map<EmployerId, Set<String>> stopped,
            LocalDate day) {
        var keys = keys(institution, host);
        return stopped.entrySet().stream()
                .filter(known -> !known.getKey().equals(newcomer) && !disjoint(known.getValue(), keys))
                .flatMap(known -> alike(institution, newcomer, host, known.getKey(), day));
    }

    /** @param day the newcomer came then or later: what it is stopped by since is no return */
    private Stream<Command> alike(
            InstitutionId institution, EmployerId newcomer, Host host, EmployerId known, LocalDate day) {
        return hosts
                .host(known)
                .filter(other -> hosts.isStopped(institution, known, other, host.companies(), day))
                .flatMap(other -> KnownHosts.facts(other, institution))
                .flatMap(there -> KnownHosts.facts(host, institution).map(here -> Likeness.of(here, there)))
                .filter(Likeness::isLikely)
                .<Command>map(likeness -> new DetectReentry(institution, newcomer, known, likeness))
                .stream();
    }

    private List<Command> ended(LadderId ladder) {
        var ignored = noted(ladder);
        return List.of();
    }

    /** Those that it stops now, with their keys. */
    private Map<EmployerId, Set<String>> noted(LadderId ladder) {
        var stops = new LinkedHashMap<EmployerId, Set<String>>();
        for (var employer : reachedBy(ladder)) {
            hosts.host(employer)
                    .map(host -> noted(ladder.institution(), employer, host))
                    .filter(keys -> !keys.isEmpty())
                    .ifPresent(keys -> stops.put(employer, keys));
        }
        return stops;
    }

    /** A measure for a whole company is found by all its locations. */
    private List<EmployerId> reachedBy(LadderId ladder) {
        var company = ladder.company();
        return company == null ? List.of(ladder.employer()) : stopped.locationsOf(ladder.institution(), company);
    }

    /** The keys under which it is found from now on: none, unless it is stopped. */
    private Set<String> noted(InstitutionId institution, EmployerId employer, Host host) {
        var keys = hosts.isStopped(institution, employer, host, List.of(), LocalDate.MAX)
                ? keys(institution, host)
                : Set.<String>of();
        stopped.put(institution, employer, keys);
        return keys;
    }

    private static Set<String> keys(InstitutionId institution, Host host) {
        return KnownHosts.facts(host, institution).map(BlockingKeys::of).orElse(Set.of());
    }

    private List<Command> takenUp(SuccessionProposed proposed) {
        var newcomer = proposed.ladder().employer();
        var institution = proposed.institution();
        return streams
                .state(new ReentryRules(), ReentryEvent.streamOf(institution, newcomer))
                .matches()
                .keySet()
                .stream()
                .filter(known -> isOf(known, proposed.predecessor()))
                .<Command>map(known -> new TakeUpMatch(institution, newcomer, known, proposed.caseId()))
                .toList();
    }

    private boolean isOf(EmployerId known, LadderId predecessor) {
        var company = predecessor.company();
        return company == null
                ? known.equals(predecessor.employer())
                : hosts.host(known)
                        .map(host -> host.companies().contains(company))
                        .orElse(false);
    }
}
