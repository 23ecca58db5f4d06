package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.StepCarriedOver;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessionProposed;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessorLinked;
import nl.kwaliteitsregister.register.ladder.Grounding.Claim;
import nl.kwaliteitsregister.register.ladder.HeldStep.Annulled;
import nl.kwaliteitsregister.register.ladder.HeldStep.Live;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.AnnulCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.EndCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.NoteCarriedOver;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.ProposeSuccession;

/**
 * Carrying steps of one host over to another that continues it, one by one and each by a case of its own (domain §3).
 * What was carried over never outlasts its origin.
 */
final class Succeeding {

    private record Rule(String name, Predicate<ProposeSuccession> broken, Refusal refusal) {}

    private static final List<Rule> FORM = List.of(
            new Rule(
                    "a host does not continue itself",
                    ask -> ask.ladder().equals(ask.predecessor()),
                    ByContent.OWN_PREDECESSOR),
            new Rule(
                    "it says what continues: people, ownership, place",
                    ask -> ask.continues().isEmpty(),
                    ByContent.CONTINUITY_MISSING),
            new Rule(
                    "a company as a whole stands under its KvK number",
                    ask -> Proposing.isMisplaced(ask.ladder(), ask.scope()),
                    ByContent.COMPANY_AS_A_WHOLE),
            new Rule("no more of a host falls under it than did", Succeeding::isWider, ByContent.WIDER_THAN_ORIGIN),
            new Rule(
                    "it says why it is in proportion",
                    ask -> ask.proportionality() == null,
                    ByContent.PROPORTIONALITY_MISSING),
            new Rule(
                    "it says what lighter measures were considered",
                    ask -> ask.lighterMeasures() == null,
                    ByContent.LIGHTER_MEASURES_MISSING));

    private Succeeding() {}

    static Decision<LadderEvent> decide(SuccessionCommand command, Ladder ladder, LocalDate today) {
        return switch (command) {
            case ProposeSuccession ask -> propose(ask, ladder, today);
            case NoteCarriedOver note -> noted(note, ladder, today);
            case EndCarriedStep end ->
                ladder.steps().get(end.step()) instanceof Live live
                        ? accepted(Endings.ended(live, end.from(), StepEndCause.ORIGIN_ENDED))
                        : nothingToDo();
            case AnnulCarriedStep annul -> annulled(annul, ladder, today);
        };
    }

    private static Decision<LadderEvent> propose(ProposeSuccession ask, Ladder ladder, LocalDate today) {
        if (ladder.cases().containsKey(ask.caseId())) {
            return refused(ByState.CASE_EXISTS);
        }
        var origin = ask.known().origin();
        if (origin == null || !origin.level().needsHearing()) {
            return refused(ByState.ORIGIN_NOT_LIVE);
        }
        var faults = new ArrayList<Refusal>(FORM.stream()
                .filter(rule -> rule.broken().test(ask))
                .map(Rule::refusal)
                .toList());
        faults.addAll(Grounding.refusesNew(claim(ask, origin, ladder, today)));
        return faults.isEmpty()
                ? accepted(
                        proposed(ask, origin, today),
                        new SuccessionProposed(
                                ask.ladder(), today, ask.caseId(), ask.predecessor(), ask.origin(), ask.continues()))
                : refused(Refusal.of(faults));
    }

    private static Claim claim(ProposeSuccession ask, Live origin, Ladder ladder, LocalDate today) {
        var named = origin.incidents().stream().map(Carried::incident).toList();
        return new Claim(ladder, rule(origin.level()), ask.scope(), named, ask.known(), today);
    }

    private static boolean isWider(ProposeSuccession ask) {
        var origin = ask.known().origin();
        return origin != null && ask.scope().kind().compareTo(origin.scope().kind()) > 0;
    }

    private static StepProposed proposed(ProposeSuccession ask, Live origin, LocalDate today) {
        var decided = origin.decided();
        return new StepProposed(
                ask.ladder(),
                today,
                ask.caseId(),
                origin.level(),
                ask.scope(),
                rule(origin.level()),
                null,
                origin.incidents(),
                reason(decided),
                decided.categories(),
                ask.proportionality(),
                ask.lighterMeasures(),
                null,
                ask.known().policy().version(),
                ask.by());
    }

    /** A step that needs a hearing has one; what is heavier than a warning is never a note. */
    private static ReasonCode reason(StepDecided decided) {
        var reason = decided.reason();
        return reason == null ? ReasonCode.RECOGNITION_OR_IDENTITY : reason;
    }

    private static LadderRule rule(Step level) {
        return switch (level) {
            case L0, L1 -> throw new IllegalArgumentException("notes and warnings are not carried over");
            case L2 -> LadderRule.SUCCESSOR_FINAL_WARNING;
            case L3 -> LadderRule.SUCCESSOR_STOP;
            case L4 -> LadderRule.SUCCESSOR_NO_PLACEMENTS;
        };
    }

    /** The origin as the case needs it: still in force, and still of that level. */
    static boolean stands(Claim claim) {
        var origin = claim.known().origin();
        return origin != null && origin.level() == claim.level() && origin.isInForceOn(claim.today());
    }

    static List<LadderEvent> linked(StepDecided decided, Ladder ladder) {
        return Optional.ofNullable(decided.caseId())
                .flatMap(ladder.links()::of)
                .<LadderEvent>map(one -> new SuccessorLinked(
                        decided.ladder(),
                        decided.occurredOn(),
                        one.caseId(),
                        decided.step(),
                        one.predecessor(),
                        one.origin(),
                        one.continues()))
                .stream()
                .toList();
    }

    private static Decision<LadderEvent> noted(NoteCarriedOver note, Ladder ladder, LocalDate today) {
        var known = ladder.links()
                .carriedOn(note.step())
                .anyMatch(one -> one.carried().equals(note.carried()));
        return known || !ladder.steps().containsKey(note.step())
                ? nothingToDo()
                : accepted(new StepCarriedOver(note.ladder(), today, note.step(), note.successor(), note.carried()));
    }

    private static Decision<LadderEvent> annulled(AnnulCarriedStep annul, Ladder ladder, LocalDate today) {
        var step = ladder.steps().get(annul.step());
        return step == null || step instanceof Annulled
                ? nothingToDo()
                : new Decision.Accepted<>(Endings.annulled(step, today, AnnulmentCause.ORIGIN_ANNULLED));
    }
}
