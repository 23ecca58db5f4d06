package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalRejected;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanSet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StopConfirmed;
import nl.kwaliteitsregister.register.ladder.Case.Drafted;
import nl.kwaliteitsregister.register.ladder.Case.Heard;
import nl.kwaliteitsregister.register.ladder.Case.InHearing;
import nl.kwaliteitsregister.register.ladder.Case.Open;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DecideStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.PlanDraft;
import nl.kwaliteitsregister.register.ladder.CaseCommand.RejectProposal;
import nl.kwaliteitsregister.register.ladder.Grounding.Claim;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.PlanDayOutside;
import org.jspecify.annotations.Nullable;

/** The second person decides: L1 at once, L2 to L4 after the hearing, an urgent stop before it (domain §4.5). */
final class Deciding {

    private Deciding() {}

    static Decision<LadderEvent> decide(DecideStep decide, Open one, Ladder ladder, LocalDate today) {
        if (ladder.steps().containsKey(decide.step())) {
            return refused(ByState.STEP_EXISTS);
        }
        var proposal = one.proposal();
        return notYet(one, today)
                .or(() -> FourEyes.refuses(new FourEyes.Deciding(
                        decide.by(), proposal.level(), proposal.by(), one.sides(), decide.known())))
                .<Decision<LadderEvent>>map(Decision::refused)
                .orElseGet(() -> one.sides().urgentStop() == null
                        ? take(decide, one, ladder, today)
                        : confirm(decide, one, ladder, today));
    }

    /** Nothing that needs a hearing is decided without one, but a stop that cannot wait. */
    private static Optional<Refusal> notYet(Open one, LocalDate today) {
        return switch (one) {
            case Drafted drafted ->
                mayPrecedeHearing(drafted) ? Optional.empty() : Optional.of(ByState.HEARING_NOT_CLOSED);
            case InHearing ignored -> Optional.of(ByState.HEARING_NOT_CLOSED);
            case Heard heard ->
                today.isAfter(heard.decideBy()) ? Optional.of(ByState.DECISION_TOO_LATE) : Optional.empty();
        };
    }

    private static boolean mayPrecedeHearing(Drafted drafted) {
        var proposal = drafted.proposal();
        var urgent = proposal.rule() == LadderRule.URGENT && drafted.sides().urgentStop() == null;
        return urgent || !proposal.level().needsHearing();
    }

    private static Decision<LadderEvent> take(DecideStep decide, Open one, Ladder ladder, LocalDate today) {
        var faults = new ArrayList<Refusal>(Grounding.refusesNew(claim(one.proposal(), ladder, decide.known(), today)));
        plan(decide, one.proposal(), today).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        var decided = decided(decide, one, today);
        var events = new ArrayList<LadderEvent>(List.of(decided));
        var plan = decide.plan();
        if (plan != null) {
            events.add(new PlanSet(decide.ladder(), today, decide.step(), plan.goals(), plan.dueOn()));
        }
        events.add(Noticing.issued(
                decide.ladder(), decide.notice(), NoticeKind.STEP_DECIDED, decide.caseId(), decide.step()));
        events.addAll(Succeeding.linked(decided, ladder));
        events.addAll(followed(decided, ladder, today));
        events.addAll(Boards.afterWarning(decided, ladder));
        return new Decision.Accepted<>(events);
    }

    private static Claim claim(StepProposed proposal, Ladder ladder, Known known, LocalDate today) {
        var named = proposal.incidents().stream().map(Carried::incident).toList();
        return new Claim(ladder, proposal.rule(), proposal.scope(), named, known, today);
    }

    private static Optional<Refusal> plan(DecideStep decide, StepProposed proposal, LocalDate today) {
        var plan = decide.plan();
        if (proposal.level() != Step.L2) {
            return plan == null ? Optional.empty() : Optional.of(ByContent.PLAN_NOT_ASKED);
        }
        return plan == null ? Optional.of(ByContent.PLAN_MISSING) : dayOutside(plan, decide.known(), today);
    }

    private static Optional<Refusal> dayOutside(PlanDraft plan, Known known, LocalDate today) {
        var latest = today.plusWeeks(known.policy().terms().planWeeks());
        return plan.dueOn().isAfter(today) && !plan.dueOn().isAfter(latest)
                ? Optional.empty()
                : Optional.of(new PlanDayOutside(today.plusDays(1), latest));
    }

    private static StepDecided decided(DecideStep decide, Open one, LocalDate today) {
        var proposal = one.proposal();
        var policy = decide.known().policy();
        var origin = decide.known().origin();
        var through = Term.lastDay(proposal, origin, today, policy.terms());
        return new StepDecided(
                decide.ladder(),
                today,
                decide.step(),
                decide.caseId(),
                proposal.level(),
                proposal.scope(),
                proposal.rule(),
                one instanceof Drafted && proposal.level().needsHearing(),
                decide.known().carriedBy(proposal.incidents()).stream()
                        .map(IncidentFacts::carried)
                        .toList(),
                proposal.reason(),
                proposal.categories(),
                decide.motivation(),
                today,
                through,
                origin != null && proposal.level() == Step.L4
                        ? origin.course().reviewBy()
                        : Term.firstReview(proposal.level(), today, through, dueOn(decide.plan()), policy.terms()),
                policy.version(),
                proposal.by(),
                decide.by().person());
    }

    private static @Nullable LocalDate dueOn(@Nullable PlanDraft plan) {
        return plan == null ? null : plan.dueOn();
    }

    /** A stop is decided upon: what follows it takes its place. */
    private static List<LadderEvent> followed(StepDecided decided, Ladder ladder, LocalDate today) {
        return decided.level() == Step.L4
                ? ladder.liveWithin(decided.scope())
                        .filter(step -> step.level() == Step.L3)
                        .<LadderEvent>map(step -> Endings.ended(step, today, StepEndCause.FOLLOWED))
                        .toList()
                : List.of();
    }

    private static Decision<LadderEvent> confirm(DecideStep decide, Open one, Ladder ladder, LocalDate today) {
        var stop = one.sides().urgentStop();
        if (stop == null || !(ladder.steps().get(stop) instanceof Live)) {
            return refused(ByState.STEP_NOT_LIVE);
        }
        var ungrounded = Grounding.refuses(claim(one.proposal(), ladder, decide.known(), today));
        return ungrounded.isEmpty()
                ? Decision.accepted(
                        new StopConfirmed(
                                decide.ladder(),
                                today,
                                stop,
                                decide.caseId(),
                                decide.motivation(),
                                decide.by().person()),
                        Noticing.issued(
                                decide.ladder(), decide.notice(), NoticeKind.STEP_CONFIRMED, decide.caseId(), stop))
                : refused(ungrounded.getFirst());
    }

    /** At any time; where the employer was asked already, it is told. A stop that came first ends. */
    static Decision<LadderEvent> reject(RejectProposal reject, Open one, Ladder ladder, LocalDate today) {
        var proposal = one.proposal();
        var refusal = FourEyes.refuses(
                new FourEyes.Deciding(reject.by(), proposal.level(), proposal.by(), one.sides(), reject.known()));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var events = new ArrayList<LadderEvent>(List.of(new ProposalRejected(
                reject.ladder(),
                today,
                reject.caseId(),
                reject.motivation(),
                reject.by().person())));
        events.addAll(Endings.ofUrgentStop(one, ladder, today, StepEndCause.STOP_NOT_CONFIRMED));
        if (!(one instanceof Drafted) || one.sides().urgentStop() != null) {
            events.add(Noticing.issued(
                    reject.ladder(),
                    reject.notice(),
                    NoticeKind.PROPOSAL_DROPPED,
                    reject.caseId(),
                    one.sides().urgentStop()));
        }
        return new Decision.Accepted<>(events);
    }
}
