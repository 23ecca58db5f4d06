package nl.kwaliteitsregister.register.casework.http;

import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends the word of a second person on a proposal, of the own institution or of the one that was named for it. */
@Component
class Decisions {

    private final Commands commands;
    private final LadderReach reach;
    private final CaseTexts texts;
    private final NoticeWriter notices;
    private final NewIds ids;

    Decisions(Commands commands, LadderReach reach, CaseTexts texts, NoticeWriter notices, NewIds ids) {
        this.commands = commands;
        this.reach = reach;
        this.texts = texts;
        this.notices = notices;
        this.ids = ids;
    }

    /** @param host as it stands in the address of the step */
    ResponseEntity<StepCreated> decide(
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

    ResponseEntity<Void> reject(LadderId ladder, CaseId caseId, TextBody body, Caller caller) {
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
