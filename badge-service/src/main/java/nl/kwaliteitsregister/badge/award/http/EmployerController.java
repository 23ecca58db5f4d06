package nl.kwaliteitsregister.badge.award.http;

import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.badge.award.Audience;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AcceptBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AskSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.EndBadge;
import nl.kwaliteitsregister.badge.award.Policy;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a host does about its own badges. */
@RestController
@RequestMapping("/v1/employers/{employer}/networks/{network}")
class EmployerController {

    private final Hosts hosts;
    private final KnownHosts known;
    private final Commands commands;
    private final Policy policy;
    private final NewIds ids;
    private final Clock clock;

    EmployerController(Hosts hosts, KnownHosts known, Commands commands, Policy policy, NewIds ids, Clock clock) {
        this.hosts = hosts;
        this.known = known;
        this.commands = commands;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    record AskBody(BadgeLevel level) {}

    record LookAsked(LookId look) {}

    /** The offer is accepted: the badge is valid from now on and, from Recognised up, public. */
    @PostMapping("/badges/{badge}/acceptance")
    @AllowedTo(EMPLOYER)
    ResponseEntity<Void> accept(
            @PathVariable EmployerId employer,
            @PathVariable NetworkId network,
            @PathVariable BadgeId badge,
            Caller caller) {
        var issuer = own(caller, employer, network);
        var facts = known.of(employer, issuer.members());
        return Answers.done(commands.send(
                new AcceptBadge(
                        Hosts.issue(issuer, employer),
                        badge,
                        facts.on(AmsterdamDay.at(clock.instant())),
                        policy,
                        facts.host().holder()),
                caller));
    }

    /** The badge is ended, for good. */
    @PostMapping("/badges/{badge}/ending")
    @AllowedTo(EMPLOYER)
    ResponseEntity<Void> end(
            @PathVariable EmployerId employer,
            @PathVariable NetworkId network,
            @PathVariable BadgeId badge,
            Caller caller) {
        var issuer = own(caller, employer, network);
        return Answers.done(commands.send(new EndBadge(Hosts.issue(issuer, employer), badge), caller));
    }

    /** A person is asked to look at what the rule refused or ended. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/second-looks")
    @AllowedTo(EMPLOYER)
    ResponseEntity<LookAsked> ask(
            @PathVariable EmployerId employer,
            @PathVariable NetworkId network,
            @RequestBody AskBody body,
            Caller caller) {
        var issuer = own(caller, employer, network);
        var look = ids.next(caller, "look", LookId::new);
        var receipt = commands.send(
                new AskSecondLook(
                        Hosts.issue(issuer, employer),
                        look,
                        body.level(),
                        caller.institution(),
                        hosts.schools(issuer, employer)),
                caller);
        return Answers.created(
                receipt,
                "/v1/employers/" + employer + "/networks/" + network + "/second-looks/" + look,
                new LookAsked(look));
    }

    private Network own(Caller caller, EmployerId employer, NetworkId network) {
        hosts.requireOwn(caller, employer);
        return hosts.network(new Audience.Employer(), employer, network);
    }
}
