package nl.kwaliteitsregister.register.presales.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.edge.problem.Faults;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent: like {@link Answer}, with a remark in clear. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnswerBody.YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = AnswerBody.Score.class, name = "score"),
    @JsonSubTypes.Type(value = AnswerBody.SupervisionNumbers.class, name = "supervision-numbers"),
    @JsonSubTypes.Type(value = AnswerBody.Remuneration.class, name = "remuneration"),
    @JsonSubTypes.Type(value = AnswerBody.Info.class, name = "info"),
    @JsonSubTypes.Type(value = AnswerBody.NotApplicable.class, name = "not-applicable"),
    @JsonSubTypes.Type(value = AnswerBody.DontKnow.class, name = "dont-know")
})
sealed interface AnswerBody {

    record YesNo(boolean yes) implements AnswerBody {}

    record Score(int score) implements AnswerBody {}

    record SupervisionNumbers(BigDecimal hoursPerWeek, int internsPerSupervisor) implements AnswerBody {}

    record Remuneration(
            boolean expensesCovered,
            @Nullable BigDecimal allowance,
            @Nullable Boolean equalForAll,
            @Nullable Boolean wageAgreed)
            implements AnswerBody {}

    record Info(String text) implements AnswerBody {}

    record NotApplicable() implements AnswerBody {}

    record DontKnow() implements AnswerBody {}

    /** Names every number out of its range, and texts that cannot be taken. */
    default void check(String field, Faults faults) {
        switch (this) {
            case Score score -> faults.between(field + "/score", score.score(), 1, 5);
            case SupervisionNumbers numbers ->
                faults.between(field + "/internsPerSupervisor", numbers.internsPerSupervisor(), 0, 1000)
                        .when(
                                outside(numbers.hoursPerWeek(), 168),
                                field + "/hoursPerWeek",
                                "out-of-range",
                                "0",
                                "168");
            case Remuneration paid ->
                faults.when(
                        paid.allowance() != null && outside(paid.allowance(), 100_000),
                        field + "/allowance",
                        "out-of-range",
                        "0",
                        "100000");
            case Info info -> faults.text(field + "/text", info.text(), CheckBodies.LONGEST_TEXT);
            case YesNo ignored -> {}
            case NotApplicable ignored -> {}
            case DontKnow ignored -> {}
        }
    }

    private static boolean outside(BigDecimal number, int most) {
        return number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0;
    }

    default Answer sealed(Function<String, Sealed> seal) {
        return switch (this) {
            case YesNo met -> new Answer.YesNo(met.yes());
            case Score score -> new Answer.Score(score.score());
            case SupervisionNumbers numbers ->
                new Answer.SupervisionNumbers(numbers.hoursPerWeek(), numbers.internsPerSupervisor());
            case Remuneration paid ->
                new Answer.Remuneration(
                        paid.expensesCovered(), paid.allowance(), paid.equalForAll(), paid.wageAgreed());
            case Info info -> new Answer.Info(seal.apply(info.text()));
            case NotApplicable ignored -> new Answer.NotApplicable();
            case DontKnow ignored -> new Answer.DontKnow();
        };
    }
}
