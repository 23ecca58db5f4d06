package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.register.casework.http.CaseAnswers.ProposalAnswer;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.ProposalBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.ProposalCreated;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DeclareTie;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WithdrawProposal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals: made, read, withdrawn, and who takes no part in them. */
@RestController
@RequestMapping("/v1/ladders/{host}/cases")
class CaseController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final CaseAnswers answers;
    private final NewIds ids;

    CaseController(Commands commands, LadderReach reach, CaseTexts texts, CaseAnswers answers, NewIds ids) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.answers = answers;
        this.ids = ids;
    }

    /** Proposes a step by a rule whose threshold is reached. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(COORDINATOR)
    ResponseEntity<ProposalCreated> propose(
            @PathVariable LadderHost host, @RequestBody ProposalBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var proposal = ids.next(caller, "case", CaseId::new);
        var receipt = commands.send(
                new ProposeStep(
                        ladder,
                        proposal,
                        body.rule(),
                        reach.scope(ladder, body.scope()),
                        body.review(),
                        body.incidents(),
                        body.reason(),
                        texts.sealIfAny(
                                caller.institution(), proposal.value(), "/proportionality", body.proportionality()),
                        texts.sealIfAny(
                                caller.institution(), proposal.value(), "/lighterMeasures", body.lighterMeasures()),
                        body.months(),
                        reach.known(ladder, body.incidents()),
                        caller.staff()),
                caller);
        return Answers.created(
                receipt, "/v1/ladders/" + host.text() + "/cases/" + proposal, new ProposalCreated(proposal));
    }

    /** A case with what was written on it. */
    @GetMapping("/{caseId}")
    @AllowedTo({COORDINATOR, DECISION_MAKER, CONFIDANT, APPEAL_COMMITTEE, QUALITY_OFFICER})
    ResponseEntity<ProposalAnswer> show(@PathVariable LadderHost host, @PathVariable CaseId caseId, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var stand = reach.stand(ladder);
        var one = LadderReach.found(stand.state().cases().get(caseId));
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(answers.of(one, stand.state().links(), reach.knownOf(ladder, one)));
    }

    /** Takes one's own proposal back. */
    @PostMapping("/{caseId}/withdrawal")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> withdraw(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody TextBody body, Caller caller) {
        var reason = texts.seal(caller.institution(), caseId.value(), "/text", body.text());
        return Answers.done(commands.send(
                new WithdrawProposal(reach.ladder(host, caller), caseId, reason, caller.staff()), caller));
    }

    /** Says that one has a tie with the host, and takes no part in the case. */
    @PostMapping("/{caseId}/ties")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> declareTie(@PathVariable LadderHost host, @PathVariable CaseId caseId, Caller caller) {
        return Answers.done(commands.send(new DeclareTie(reach.ladder(host, caller), caseId, caller.staff()), caller));
    }
}
