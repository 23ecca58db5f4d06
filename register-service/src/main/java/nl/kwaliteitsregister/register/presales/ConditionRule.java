package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.RecordingRule.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;

/** What must hold before a check is approved with conditions (domain §4.1). */
@FunctionalInterface
interface ConditionRule {

    Stream<? extends Refusal> objections(Recording check, List<Condition> conditions);

    /** No discriminatory wish, and a signed conduct code: however scarce places are. */
    Set<Criterion> NEVER_UNDER_CONDITIONS = EnumSet.of(Criterion.PS13, Criterion.PS14);

    ConditionRule THERE_ARE_CONDITIONS =
            (ignored, conditions) -> when(conditions.isEmpty(), new PreSalesRefusal.NoConditions());

    ConditionRule EACH_IS_DUE_WITHIN_THE_TERM = (check, conditions) -> {
        var earliest = check.asked().occurredOn();
        var latest = check.validThrough();
        return IntStream.range(0, conditions.size())
                .filter(index -> {
                    var due = conditions.get(index).dueOn();
                    return due.isBefore(earliest) || due.isAfter(latest);
                })
                .mapToObj(index -> new PreSalesRefusal.ConditionOutsideTerm(index, earliest, latest));
    };

    ConditionRule WISH_AND_CODE_ARE_NEVER_CONDITIONS = (check, ignored) -> check.failed().stream()
            .filter(NEVER_UNDER_CONDITIONS::contains)
            .map(PreSalesRefusal.NeverUnderConditions::new);

    /** Without scarcity a failed knock-out is refused or deferred. */
    ConditionRule SCARCITY_TURNS_A_REFUSAL = (check, ignored) -> when(
            !NEVER_UNDER_CONDITIONS.containsAll(check.failed())
                    && !(check.asked().answers().get(Criterion.PS23) instanceof Answer.Info),
            new PreSalesRefusal.ScarcityNotTold(Criterion.PS23));

    ConditionRule EACH_FAILURE_HAS_ITS_CONDITION = (check, conditions) -> {
        var mended = conditions.stream().map(Condition::criterion).collect(Collectors.toSet());
        return check.failed().stream()
                .filter(criterion -> !NEVER_UNDER_CONDITIONS.contains(criterion) && !mended.contains(criterion))
                .map(PreSalesRefusal.FailureWithoutCondition::new);
    };

    List<RecordingRule> ALL = Stream.of(
                    THERE_ARE_CONDITIONS,
                    EACH_IS_DUE_WITHIN_THE_TERM,
                    WISH_AND_CODE_ARE_NEVER_CONDITIONS,
                    SCARCITY_TURNS_A_REFUSAL,
                    EACH_FAILURE_HAS_ITS_CONDITION)
            .map(ConditionRule::whereConditional)
            .toList();

    private static RecordingRule whereConditional(ConditionRule rule) {
        return check -> check.asked().outcome() instanceof Outcome.ApproveWithConditions approval
                ? rule.objections(check, approval.conditions())
                : Stream.empty();
    }
}
