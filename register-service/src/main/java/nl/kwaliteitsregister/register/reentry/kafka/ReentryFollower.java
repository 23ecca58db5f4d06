package nl.kwaliteitsregister.register.reentry.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
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
import nl.kwaliteitsregister.register.reentry.HostFacts;
import nl.kwaliteitsregister.register.reentry.Likeness;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.DetectReentry;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.TakeUpMatch;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import nl.kwaliteitsregister.register.reentry.StoppedHosts;

/**
 * When a host is registered or its identity changes it is compared with the stopped hosts of that institution; when a
 * step begins or ends, the host is found under its keys or no longer. Each is done again without harm.
 */
final class ReentryFollower implements EventHandler {

    /** Most hosts that one newcomer is compared with, those first that share most keys. */
    private static final int MOST_COMPARED = 50;

    private final KnownHosts hosts;
    private final Streams streams;
    private final StoppedHosts stopped;
    private final CommandSender sender;

    ReentryFollower(Streams streams, StoppedHosts stopped, CommandSender sender) {
        this.hosts = new KnownHosts(streams);
        this.streams = streams;
        this.stopped = stopped;
        this.sender = sender;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
        for (var command : after(recorded.event())) {
            var ignored = sender.send(command, by);
        }
    }

    /** A host that is registered right after another was stopped must find it among the stopped ones. */
    @Override
    public boolean mayGather() {
        return false;
    }

    private List<Command> after(RegisterEvent event) {
        return switch (event) {
            case EmployerRegistered e -> compared(e.employer(), List.of(e.institution()));
            case DetailsRecorded e -> compared(e.employer(), List.of(e.institution()));
            case IdentifierAdded e ->
                hosts.host(e.employer())
                        .map(host ->
                                compared(e.employer(), List.copyOf(host.files().keySet())))
                        .orElse(List.of());
            case StepDecided e -> found(e.ladder());
            case StepEnded e -> found(e.ladder());
            case StepAnnulled e -> found(e.ladder());
            case PlanMet e -> found(e.ladder());
            case SuccessionProposed e -> takenUp(e);
            case RegisterEvent ignored -> List.of();
        };
    }

    /** An identity is everybody's; what was entered is one institution's. */
    private List<Command> compared(EmployerId employer, List<InstitutionId> institutions) {
        return hosts.host(employer).stream()
                .flatMap(host -> institutions.stream().flatMap(institution -> compared(employer, host, institution)))
                .toList();
    }

    private Stream<Command> compared(EmployerId employer, Host host, InstitutionId institution) {
        host.companies().forEach(company -> stopped.addLocation(institution, company, employer));
        keep(institution, employer, host);
        return KnownHosts.facts(host, institution).stream()
                .flatMap(facts -> stopped.sharing(institution, BlockingKeys.of(facts)).stream()
                        .filter(known -> !known.equals(employer))
                        .limit(MOST_COMPARED)
                        .flatMap(known -> alike(institution, employer, host, facts, known)));
    }

    private Stream<Command> alike(
            InstitutionId institution, EmployerId employer, Host host, HostFacts facts, EmployerId known) {
        return hosts.host(known).stream()
                .filter(other -> hosts.isStopped(institution, known, other, host.companies()))
                .flatMap(other -> KnownHosts.facts(other, institution).stream())
                .map(other -> Likeness.of(facts, other))
                .filter(Likeness::isLikely)
                .map(likeness -> new DetectReentry(institution, employer, known, likeness));
    }

    /** A measure for a whole company is found by all its locations. */
    private List<Command> found(LadderId ladder) {
        var company = ladder.company();
        var employers =
                company == null ? List.of(ladder.employer()) : stopped.locationsOf(ladder.institution(), company);
        employers.forEach(
                employer -> hosts.host(employer).ifPresent(host -> keep(ladder.institution(), employer, host)));
        return List.of();
    }

    private void keep(InstitutionId institution, EmployerId employer, Host host) {
        var keys = hosts.isStopped(institution, employer, host, List.of())
                ? KnownHosts.facts(host, institution).map(BlockingKeys::of).orElse(Set.of())
                : Set.<String>of();
        stopped.put(institution, employer, keys);
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
