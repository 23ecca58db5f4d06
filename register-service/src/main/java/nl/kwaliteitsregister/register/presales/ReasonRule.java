package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.RecordingRule.when;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;
import org.jspecify.annotations.Nullable;

/** What must hold before a check is refused: it goes to the employer with what to mend (domain §4.1). */
@FunctionalInterface
interface ReasonRule {

    Stream<? extends Refusal> objections(Recording check, List<RefusalReason> reasons);

    ReasonRule THERE_ARE_REASONS = (ignored, reasons) -> when(reasons.isEmpty(), new PreSalesRefusal.NoReasons());

    /** Nobody is refused for a point that was answered well. */
    ReasonRule EACH_REASON_WAS_FOUND = (check, reasons) -> IntStream.range(0, reasons.size())
            .filter(index -> isMet(check, reasons.get(index)))
            .mapToObj(index -> new PreSalesRefusal.ReasonWithoutFailure(
                    index, reasons.get(index).criterion()));

    ReasonRule EACH_FAILURE_IS_A_REASON = (check, reasons) -> {
        var told = reasons.stream().map(RefusalReason::criterion).collect(Collectors.toSet());
        return check.countingAsFailed().stream()
                .filter(criterion -> !told.contains(criterion))
                .map(PreSalesRefusal.FailureWithoutReason::new);
    };

    List<RecordingRule> ALL = Stream.of(THERE_ARE_REASONS, EACH_REASON_WAS_FOUND, EACH_FAILURE_IS_A_REASON)
            .map(ReasonRule::whereRefused)
            .toList();

    private static boolean isMet(Recording check, RefusalReason reason) {
        return !check.countingAsFailed().contains(reason.criterion())
                && isMet(check.asked().answers().get(reason.criterion()));
    }

    /** What was not asked, does not apply or is as good as can be is nothing to mend. */
    private static boolean isMet(@Nullable Answer answer) {
        if (answer == null) {
            return true;
        }
        return switch (answer) {
            case Answer.YesNo met -> met.yes();
            case Answer.Score score -> score.score() == 5;
            case Answer.NotApplicable ignored -> true;
            case Answer.DontKnow ignored -> false;
            case Answer.Info ignored -> false;
            case Answer.Remuneration ignored -> false;
            case Answer.SupervisionNumbers ignored -> false;
        };
    }

    private static RecordingRule whereRefused(ReasonRule rule) {
        return check -> check.asked().outcome() instanceof Outcome.Refuse refusal
                ? rule.objections(check, refusal.reasons())
                : Stream.empty();
    }
}
