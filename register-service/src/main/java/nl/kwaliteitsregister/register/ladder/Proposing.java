package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewClosed;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.register.ladder.CaseCommand.MakeNote;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.Grounding.Claim;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ThresholdNotReached;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.TooLong;

/** The beginning of a step. */
final class Proposing {

    record Rule(String name, Function<ProposeStep, Optional<Refusal>> refuses) {}

    private static final List<Rule> FORM = List.of(
            new Rule(
                    "a note needs no proposal",
                    ask -> when(ask.rule().step() == Step.L0, new ThresholdNotReached(ask.rule()))),
            new Rule("what is about the company is about all of it", ask -> scope(ask.ladder(), ask.scope())),
            new Rule(
                    "L2 to L4 say why they are in proportion",
                    ask -> when(
                            ask.rule().step().needsHearing() && ask.proportionality() == null,
                            ByContent.PROPORTIONALITY_MISSING)),
            new Rule(
                    "L2 to L4 say what lighter measures were considered",
                    ask -> when(
                            ask.rule().step().needsHearing() && ask.lighterMeasures() == null,
                            ByContent.LIGHTER_MEASURES_MISSING)),
            new Rule("no step lasts longer than the policy allows", Proposing::tooLong));

    private Proposing() {}

    static Decision<LadderEvent> note(MakeNote make, Ladder ladder, LocalDate today) {
        if (ladder.steps().containsKey(make.step())) {
            return refused(ByState.STEP_EXISTS);
        }
        var scope = scope(make.ladder(), make.scope());
        if (scope.isPresent()) {
            return refused(scope.get());
        }
        var facts = make.known().of(make.incident());
        if (facts.isEmpty()) {
            return refused(ByContent.NOT_AN_OWN_INCIDENT);
        }
        if (!facts.get().carriesNote() || !facts.get().isAboutHost()) {
            return refused(new ThresholdNotReached(LadderRule.SIGNAL));
        }
        if (Counts.carriesAlready(ladder, Step.L0, make.incident())) {
            return refused(ByContent.INCIDENT_COUNTED_ALREADY);
        }
        return accepted(noted(make, facts.get(), today));
    }

    private static StepDecided noted(MakeNote make, IncidentFacts facts, LocalDate today) {
        var policy = make.known().policy();
        return new StepDecided(
                make.ladder(),
                today,
                make.step(),
                null,
                Step.L0,
                make.scope(),
                LadderRule.SIGNAL,
                false,
                List.of(facts.carried()),
                null,
                aboutHost(List.of(facts)),
                make.motivation(),
                today,
                Term.lastDay(Step.L0, today, null, policy.terms()),
                null,
                policy.version(),
                null,
                make.by());
    }

    static Decision<LadderEvent> propose(ProposeStep ask, Ladder ladder, LocalDate today) {
        if (ladder.cases().containsKey(ask.caseId())) {
            return refused(ByState.CASE_EXISTS);
        }
        var faults = faults(ask, ladder, today);
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        var review = ask.review();
        if (review == null) {
            return accepted(proposed(ask, today));
        }
        var answered = ladder.reviews().get(review);
        if (answered instanceof Review.Closed) {
            return refused(ByState.REVIEW_CLOSED);
        }
        return answered instanceof Review.Open
                ? accepted(
                        proposed(ask, today),
                        new ReviewClosed(ask.ladder(), today, review, ask.caseId(), null, ask.by()))
                : refused(ByState.UNKNOWN_REVIEW);
    }

    private static List<Refusal> faults(ProposeStep ask, Ladder ladder, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        FORM.forEach(rule -> rule.refuses().apply(ask).ifPresent(faults::add));
        faults.addAll(
                Grounding.refusesNew(new Claim(ladder, ask.rule(), ask.scope(), ask.incidents(), ask.known(), today)));
        return faults;
    }

    private static StepProposed proposed(ProposeStep ask, LocalDate today) {
        var incidents = ask.known().of(ask.incidents());
        return new StepProposed(
                ask.ladder(),
                today,
                ask.caseId(),
                ask.rule().step(),
                ask.scope(),
                ask.rule(),
                ask.review(),
                incidents.stream().map(IncidentFacts::carried).toList(),
                ask.reason(),
                aboutHost(incidents),
                ask.proportionality(),
                ask.lighterMeasures(),
                ask.months(),
                ask.known().policy().version(),
                ask.by());
    }

    /** Praise and what is about the school stay out of what is said about a host. */
    private static Set<SignalCategory> aboutHost(List<IncidentFacts> incidents) {
        return incidents.stream()
                .flatMap(one -> one.categories().stream())
                .filter(category -> !category.isPraise() && !category.isAboutSchool())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Refusal> scope(LadderId ladder, LadderScope scope) {
        return when(isMisplaced(ladder, scope), ByContent.COMPANY_AS_A_WHOLE);
    }

    static boolean isMisplaced(LadderId ladder, LadderScope scope) {
        return (ladder.company() != null) != (scope.kind() == ScopeKind.COMPANY);
    }

    private static Optional<Refusal> tooLong(ProposeStep ask) {
        var months = ask.months();
        if (months == null) {
            return Optional.empty();
        }
        var most = Term.mostMonths(ask.rule().step(), ask.known().policy().terms());
        return when(most == 0, ByContent.ENDS_WITH_POLICY)
                .or(() -> when(months < 1 || months > most, new TooLong("/months", most)));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
