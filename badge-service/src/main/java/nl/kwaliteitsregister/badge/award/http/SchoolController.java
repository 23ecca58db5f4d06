package nl.kwaliteitsregister.badge.award.http;

import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import java.time.LocalDate;
import nl.kwaliteitsregister.badge.award.Audience;
import nl.kwaliteitsregister.badge.award.BadgeCommand.GiveSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RecordVisit;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people of a school do where a rule is not enough. */
@RestController
@RequestMapping("/v1/employers/{employer}/networks/{network}")
class SchoolController {

    private final Hosts hosts;
    private final Commands commands;

    SchoolController(Hosts hosts, Commands commands) {
        this.hosts = hosts;
        this.commands = commands;
    }

    record VisitBody(LocalDate occurredOn) {}

    record LookBody(SecondLook outcome) {}

    /** A panel saw a host with few students. */
    @PostMapping("/panel-visits")
    @AllowedTo(QUALITY_OFFICER)
    ResponseEntity<Void> visit(
            @PathVariable EmployerId employer,
            @PathVariable NetworkId network,
            @RequestBody VisitBody body,
            Caller caller) {
        var issuer = issuer(caller, employer, network);
        return Answers.done(commands.send(
                new RecordVisit(Hosts.issue(issuer, employer), body.occurredOn(), caller.staff()), caller));
    }

    /** A person looked at what the rule had refused or ended. */
    @PostMapping("/second-looks/{look}/outcome")
    @AllowedTo({DECISION_MAKER, QUALITY_OFFICER})
    ResponseEntity<Void> look(
            @PathVariable EmployerId employer,
            @PathVariable NetworkId network,
            @PathVariable LookId look,
            @RequestBody LookBody body,
            Caller caller) {
        var issuer = issuer(caller, employer, network);
        return Answers.done(commands.send(
                new GiveSecondLook(Hosts.issue(issuer, employer), look, body.outcome(), caller.staff()), caller));
    }

    private Network issuer(Caller caller, EmployerId employer, NetworkId network) {
        hosts.requireFile(caller, employer);
        return hosts.network(new Audience.School(caller.institution()), employer, network);
    }
}
