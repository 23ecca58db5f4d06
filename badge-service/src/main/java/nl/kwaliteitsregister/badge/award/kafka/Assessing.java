package nl.kwaliteitsregister.badge.award.kafka;

import java.time.Clock;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Assess;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.badge.award.Policy;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Known;
import nl.kwaliteitsregister.contract.id.EmployerId;

/** Has the rule look anew at a host, because of an event. The same facts looked at twice lead to nothing further. */
final class Assessing {

    private final KnownHosts hosts;
    private final Networks networks;
    private final Policy policy;
    private final CommandSender sender;
    private final Clock clock;

    Assessing(KnownHosts hosts, Networks networks, Policy policy, CommandSender sender, Clock clock) {
        this.hosts = hosts;
        this.networks = networks;
        this.policy = policy;
        this.sender = sender;
        this.clock = clock;
    }

    /** In every network with a school that has a file on the host. */
    void lookAnew(EmployerId employer, RecordedEvent because) {
        hosts.schoolsOf(employer).stream()
                .flatMap(school -> networks.of(school).stream())
                .collect(Collectors.toSet())
                .forEach(network -> lookAnew(network, employer, because));
    }

    void lookAnew(Network network, EmployerId employer, RecordedEvent because) {
        var facts = hosts.of(employer, network.members());
        var ignored = sender.send(
                new Assess(
                        new Issue(network.id(), network.founder(), employer),
                        facts.on(AmsterdamDay.at(clock.instant())),
                        policy,
                        new Known(facts.upTo(), network.upTo())),
                Circumstances.causedBy(because.id(), because.correlationId(), because.traceparent()));
    }
}
