package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.EmployerReplied;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanFailed;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewHeld;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewMissed;
import nl.kwaliteitsregister.register.ladder.Course.Plan;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.StepCommand.HoldStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.ReplyToStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.SettlePlan;
import nl.kwaliteitsregister.register.ladder.StepCommand.Settlement;

/** What people do about a step in force: the outcome of its plan, its reviews, the employer's reply. */
final class Enforcing {

    private Enforcing() {}

    static Decision<LadderEvent> settle(SettlePlan settle, Live step, Ladder ladder, LocalDate today) {
        if (!(step.course().plan() instanceof Plan.Running running)) {
            return refused(ByState.NO_PLAN_RUNS);
        }
        var refusal = FourEyes.refusesDecisionMaker(settle.by(), settle.known().involved());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var failed = settle.met() == Settlement.FAILED;
        if (failed && !today.isAfter(running.dueOn())) {
            return refused(ByState.PLAN_STILL_RUNS);
        }
        var events = new ArrayList<LadderEvent>();
        events.add(
                failed
                        ? new PlanFailed(
                                settle.ladder(),
                                today,
                                step.id(),
                                settle.motivation(),
                                settle.by().person())
                        : new PlanMet(
                                settle.ladder(),
                                today,
                                step.id(),
                                settle.motivation(),
                                settle.by().person()));
        events.add(Noticing.issued(
                settle.ladder(),
                settle.notice(),
                NoticeKind.PLAN_SETTLED,
                step.decided().caseId(),
                step.id()));
        if (failed) {
            events.addAll(afterFailure(settle, step, ladder, today));
        }
        return new Decision.Accepted<>(events);
    }

    private static List<LadderEvent> afterFailure(SettlePlan settle, Live step, Ladder ladder, LocalDate today) {
        var rules = new ArrayList<LadderRule>();
        if (step.restsOnSeverity(3)) {
            rules.addAll(List.of(LadderRule.PLAN_FAILED, LadderRule.GRAVE_PLAN_FAILED));
        }
        if (Thresholds.failedPlans(ladder).findAny().isPresent()) {
            rules.add(LadderRule.SECOND_PLAN_FAILED);
        }
        return rules.stream()
                .flatMap(rule -> Considering.opened(settle.ladder(), ladder, rule, step.incidents(), today).stream())
                .toList();
    }

    static Decision<LadderEvent> review(HoldStepReview hold, Live step, LocalDate today) {
        if (step.course().reviewBy() == null && step.course().calledFor() == null) {
            return refused(ByState.NO_REVIEW_DUE);
        }
        var refusal = FourEyes.refusesDecisionMaker(hold.by(), hold.known().involved());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var stays = hold.outcome() == ReviewOutcome.STAYS;
        var held = new StepReviewHeld(
                hold.ladder(),
                today,
                step.id(),
                hold.outcome(),
                stays && step.level() == Step.L4
                        ? Term.nextReview(
                                today,
                                step.decided().validThrough(),
                                hold.known().policy().terms())
                        : null,
                hold.motivation(),
                hold.by().person());
        return stays ? accepted(held) : new Decision.Accepted<>(ending(held, hold, step, today));
    }

    /** With nothing left to rest on it never counted; else it ends today. */
    private static List<LadderEvent> ending(StepReviewHeld held, HoldStepReview hold, Live step, LocalDate today) {
        var events = new ArrayList<LadderEvent>(List.of(held));
        var annulled = step.incidents().isEmpty();
        if (annulled) {
            events.addAll(Endings.annulled(step, today, AnnulmentCause.CONSENT_WITHDRAWN));
        } else {
            events.add(Endings.ended(step, today, StepEndCause.REVIEW));
        }
        events.add(Noticing.issued(
                hold.ladder(),
                hold.notice(),
                annulled ? NoticeKind.STEP_ANNULLED : NoticeKind.STEP_ENDED,
                step.decided().caseId(),
                step.id()));
        return events;
    }

    /** Of L4 alone; a review that something else called for stays a task for people. */
    static Decision<LadderEvent> missReview(Live step, LocalDate today) {
        var due = step.course().reviewBy();
        if (due == null || step.level() != Step.L4 || today.isBefore(Term.reviewMissedOn(due))) {
            return nothingToDo();
        }
        var day = Term.reviewMissedOn(due);
        return accepted(
                new StepReviewMissed(step.decided().ladder(), day, step.id()),
                Endings.ended(step, day, StepEndCause.REVIEW_NOT_HELD));
    }

    static Decision<LadderEvent> reply(ReplyToStep reply, HeldStep step, LocalDate today) {
        return step.decided().level() == Step.L0
                ? refused(ByState.UNKNOWN_STEP)
                : accepted(new EmployerReplied(reply.ladder(), today, step.id(), reply.reply(), reply.by()));
    }
}
