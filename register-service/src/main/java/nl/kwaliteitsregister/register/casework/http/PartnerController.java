package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.casework.http.CaseAnswers.PartnerCaseAnswer;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.DecisionBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.PartnerBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.StepCreated;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.grant.GrantRules;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DeclareTie;
import nl.kwaliteitsregister.register.ladder.CaseCommand.NamePartner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * An institution of one programme names a decision maker of another institution for a case of L4, who sees and decides on
 * that case and nothing else (domain §4.5).
 */
@RestController
class PartnerController {

    private static final String CASE = "/v1/partner-cases/{institution}/{host}/{caseId}";

    private final Commands commands;
    private final Streams streams;
    private final Institutions institutions;
    private final LadderReach reach;
    private final CaseAnswers answers;
    private final Decisions decisions;

    PartnerController(
            Commands commands,
            Streams streams,
            Institutions institutions,
            LadderReach reach,
            CaseAnswers answers,
            Decisions decisions) {
        this.commands = commands;
        this.streams = streams;
        this.institutions = institutions;
        this.reach = reach;
        this.answers = answers;
        this.decisions = decisions;
    }

    /** Names who is to decide; who is named later takes the place of who was before. */
    @PostMapping("/v1/ladders/{host}/cases/{caseId}/partner")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> namePartner(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody PartnerBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var known = reach.knownOf(ladder, reach.caseOf(ladder, caseId));
        return Answers.done(commands.send(
                new NamePartner(
                        ladder, caseId, body.person(), body.institution(), decides(body), known, caller.staff()),
                caller));
    }

    private boolean decides(PartnerBody body) {
        return streams.state(new GrantRules(), GrantEvent.streamOf(body.person())).live().values().stream()
                .anyMatch(grant ->
                        grant.role() == DECISION_MAKER && grant.institution().equals(body.institution()));
    }

    /** The case with what was written on it, for who was named. */
    @GetMapping(CASE)
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<PartnerCaseAnswer> show(
            @PathVariable InstitutionId institution,
            @PathVariable LadderHost host,
            @PathVariable CaseId caseId,
            Caller caller) {
        var ladder = named(institution, host, caseId, caller);
        var stand = reach.stand(ladder);
        var one = LadderReach.found(stand.state().cases().get(caseId));
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(new PartnerCaseAnswer(
                        institutions
                                .find(institution)
                                .map(found -> found.name())
                                .orElse(institution.value()),
                        reach.nameOf(ladder).orElse(null),
                        one.sides().ties().contains(caller.staff()),
                        answers.of(one, stand.state().links(), reach.knownOf(ladder, one))));
    }

    /** Takes the step. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(CASE + "/decision")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<StepCreated> decide(
            @PathVariable InstitutionId institution,
            @PathVariable LadderHost host,
            @PathVariable CaseId caseId,
            @RequestBody DecisionBody body,
            Caller caller) {
        return decisions.decide(named(institution, host, caseId, caller), host, caseId, body, caller);
    }

    /** Does not take the step; who was heard is told. */
    @PostMapping(CASE + "/rejection")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> reject(
            @PathVariable InstitutionId institution,
            @PathVariable LadderHost host,
            @PathVariable CaseId caseId,
            @RequestBody TextBody body,
            Caller caller) {
        return decisions.reject(named(institution, host, caseId, caller), caseId, body, caller);
    }

    /** Says that one has a tie with the host: then somebody else is named. */
    @PostMapping(CASE + "/ties")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> declareTie(
            @PathVariable InstitutionId institution,
            @PathVariable LadderHost host,
            @PathVariable CaseId caseId,
            Caller caller) {
        return Answers.done(commands.send(
                new DeclareTie(named(institution, host, caseId, caller), caseId, caller.staff()), caller));
    }

    /** @throws Refused with 404 for everybody else */
    private LadderId named(InstitutionId institution, LadderHost host, CaseId caseId, Caller caller) {
        var ladder = host.of(institution);
        var partner = reach.caseOf(ladder, caseId).sides().partner();
        if (partner == null
                || !partner.partner().equals(caller.staff())
                || !partner.from().equals(caller.institution())) {
            throw Refused.notFound();
        }
        return ladder;
    }
}
