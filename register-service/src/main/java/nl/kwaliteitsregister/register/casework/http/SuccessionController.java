package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;

import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.ProposalCreated;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.SuccessionBody;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.ladder.Known;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.ProposeSuccession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposes that a step of another host goes over to the one that continues it (domain §3). */
@RestController
class SuccessionController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final NewIds ids;

    SuccessionController(Commands commands, LadderReach reach, CaseTexts texts, NewIds ids) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.ids = ids;
    }

    /** One step; the case that it begins is heard and decided as every other. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/v1/ladders/{host}/successions")
    @AllowedTo(COORDINATOR)
    ResponseEntity<ProposalCreated> propose(
            @PathVariable LadderHost host, @RequestBody SuccessionBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var predecessor = predecessor(body, caller);
        var proposal = ids.next(caller, "case", CaseId::new);
        var receipt = commands.send(
                new ProposeSuccession(
                        ladder,
                        proposal,
                        predecessor,
                        body.origin(),
                        reach.scope(ladder, body.scope()),
                        body.continues(),
                        texts.sealIfAny(
                                caller.institution(), proposal.value(), "/proportionality", body.proportionality()),
                        texts.sealIfAny(
                                caller.institution(), proposal.value(), "/lighterMeasures", body.lighterMeasures()),
                        known(predecessor, body),
                        caller.staff()),
                caller);
        return Answers.created(
                receipt, "/v1/ladders/" + host.text() + "/cases/" + proposal, new ProposalCreated(proposal));
    }

    private LadderId predecessor(SuccessionBody body, Caller caller) {
        try {
            return reach.ladder(LadderHost.valueOf(body.predecessor()), caller);
        } catch (IllegalArgumentException neither) {
            throw InvalidContent.because("/predecessor", "no-such-predecessor");
        }
    }

    private Known known(LadderId predecessor, SuccessionBody body) {
        var origin = reach.stand(predecessor).state().steps().get(body.origin());
        if (origin == null) {
            throw InvalidContent.because("/origin", "no-such-origin");
        }
        return reach.known(
                        predecessor,
                        origin.incidents().stream().map(Carried::incident).toList())
                .about(origin);
    }
}
