package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.DecisionBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.ImprovementPlanBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.StepCreated;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import nl.kwaliteitsregister.register.casework.text.CaseTexts;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter;
import nl.kwaliteitsregister.register.casework.text.NoticeWriter.Part;
import nl.kwaliteitsregister.register.ladder.Case;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DecideStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.PlanDraft;
import nl.kwaliteitsregister.register.ladder.CaseCommand.RejectProposal;
import nl.kwaliteitsregister.register.ladder.Known;
import nl.kwaliteitsregister.register.ladder.NoticeDraft;
import nl.kwaliteitsregister.register.ladder.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second person's word on a proposal. */
@RestController
class DecisionController {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final NoticeWriter notices;
    private final NewIds ids;

    DecisionController(Commands commands, LadderReach reach, CaseTexts texts, NoticeWriter notices, NewIds ids) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.notices = notices;
        this.ids = ids;
    }

    /** Takes the step, confirms an urgent stop, or, before the hearing of a case that cannot wait, decides that stop. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/v1/ladders/{host}/cases/{caseId}/decision")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<StepCreated> decide(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody DecisionBody body, Caller caller) {
        return decide(reach.ladder(host, caller), host, caseId, body, caller);
    }

    /** The same by a decision maker of a partner institution who was named for this case. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/v1/partner-cases/{institution}/{host}/{caseId}/decision")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<StepCreated> decideAsPartner(
            @PathVariable InstitutionId institution,
            @PathVariable LadderHost host,
            @PathVariable CaseId caseId,
            @RequestBody DecisionBody body,
            Caller caller) {
        var ladder = host.of(institution);
        var partner = reach.caseOf(ladder, caseId).sides().partner();
        if (partner == null
                || !partner.partner().equals(caller.staff())
                || !partner.from().equals(caller.institution())) {
            throw Refused.notFound();
        }
        return decide(ladder, host, caseId, body, caller);
    }

    private ResponseEntity<StepCreated> decide(
            LadderId ladder, LadderHost host, CaseId caseId, DecisionBody body, Caller caller) {
        var one = reach.caseOf(ladder, caseId);
        var known = reach.knownOf(ladder, one);
        var step = ids.next(caller, "step", StepId::new);
        var receipt = commands.send(
                new DecideStep(
                        ladder,
                        caseId,
                        step,
                        texts.seal(ladder.institution(), caseId.value(), "/text", body.text()),
                        plan(ladder, caseId, body.plan()),
                        known,
                        notice(ladder, one, body.plan(), known, caller),
                        LadderReach.official(caller)),
                caller);
        var stop = one.sides().urgentStop();
        var decided = stop == null ? step : stop;
        return Answers.created(receipt, "/v1/ladders/" + host.text() + "/steps/" + decided, new StepCreated(decided));
    }

    private @Nullable PlanDraft plan(LadderId ladder, CaseId caseId, @Nullable ImprovementPlanBody plan) {
        return plan == null
                ? null
                : new PlanDraft(
                        texts.seal(ladder.institution(), caseId.value(), "/plan/goals", plan.goals()), plan.dueOn());
    }

    private NoticeDraft notice(
            LadderId ladder, Case one, @Nullable ImprovementPlanBody plan, Known known, Caller caller) {
        var proposal = one.proposal();
        var through = Term.lastDay(
                proposal, known.origin(), notices.today(), known.policy().terms());
        return notices.write(
                caller,
                ladder.institution(),
                template(one),
                Part.why(proposal.categories()),
                Part.of(through.plusDays(1)),
                Part.of(plan == null ? "" : plan.goals()),
                Part.of(plan == null ? "" : plan.dueOn().toString()));
    }

    private static String template(Case one) {
        if (one.sides().urgentStop() != null) {
            return "notice.confirmed";
        }
        var succession = one.proposal().rule().isSuccession();
        return (succession ? "notice.carried." : "notice.decided.")
                + one.proposal().level();
    }

    /** Does not take the step; who was heard is told. */
    @PostMapping("/v1/ladders/{host}/cases/{caseId}/rejection")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> reject(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody TextBody body, Caller caller) {
        var ladder = reach.ladder(host, caller);
        var one = reach.caseOf(ladder, caseId);
        return Answers.done(commands.send(
                new RejectProposal(
                        ladder,
                        caseId,
                        texts.seal(ladder.institution(), caseId.value(), "/text", body.text()),
                        reach.knownOf(ladder, one),
                        notices.write(caller, ladder.institution(), "notice.dropped"),
                        LadderReach.official(caller)),
                caller));
    }
}
