package nl.kwaliteitsregister.badge.award.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;
import static nl.kwaliteitsregister.contract.code.Role.NETWORK_MEMBER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.badge.award.Audience;
import nl.kwaliteitsregister.badge.award.BadgeRules;
import nl.kwaliteitsregister.badge.award.Policy;
import nl.kwaliteitsregister.badge.award.Progress;
import nl.kwaliteitsregister.badge.award.http.BadgeAnswers.HostBadges;
import nl.kwaliteitsregister.badge.award.http.BadgeAnswers.NetworkBadges;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads a host's badges and what is missing for the next level. */
@RestController
class HostBadgesController {

    private final Hosts hosts;
    private final KnownHosts known;
    private final Streams streams;
    private final Policy policy;
    private final Clock clock;

    HostBadgesController(Hosts hosts, KnownHosts known, Streams streams, Policy policy, Clock clock) {
        this.hosts = hosts;
        this.known = known;
        this.streams = streams;
        this.policy = policy;
        this.clock = clock;
    }

    /** For the host itself, and for schools with a file on it. */
    @GetMapping("/v1/employers/{employer}/badges")
    @AllowedTo({EMPLOYER, COORDINATOR, SUPERVISOR, DECISION_MAKER, QUALITY_OFFICER, NETWORK_MEMBER})
    ResponseEntity<HostBadges> badges(@PathVariable EmployerId employer, Caller caller) {
        var reader = hosts.reader(caller, employer);
        var today = AmsterdamDay.at(clock.instant());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new HostBadges(hosts.networks(reader, employer).stream()
                        .map(network -> of(network, employer, reader, today))
                        .toList()));
    }

    private NetworkBadges of(Network network, EmployerId employer, Audience reader, LocalDate today) {
        var badges = streams.state(new BadgeRules(), Hosts.issue(network, employer).stream());
        var facts = known.of(employer, network.members());
        return new NetworkBadges(
                network.id(),
                network.name(),
                badges.all().stream()
                        .map(badge -> BadgeAnswers.of(badge, reader))
                        .toList(),
                Progress.of(facts, policy, badges, reader, today).stream()
                        .map(BadgeAnswers::of)
                        .toList(),
                badges.looks().stream().map(BadgeAnswers::of).toList());
    }
}
