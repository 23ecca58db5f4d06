package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An answer to one criterion of a pre-sales check (domain §4.1). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = Answer.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Answer.SupervisionNumbers.class, name = "supervision-numbers"),
    @JsonSubTypes.Type(value = Answer.Remuneration.class, name = "remuneration"),
    @JsonSubTypes.Type(value = Answer.Info.class, name = "info"),
    @JsonSubTypes.Type(value = Answer.NotApplicable.class, name = "not-applicable"),
    @JsonSubTypes.Type(value = Answer.DontKnow.class, name = "dont-know")
})
public sealed interface Answer {

    /** Met or not; on a knock-out, passed or failed. */
    record YesNo(boolean yes) implements Answer {}

    /** 1 to 5. */
    record Score(int score) implements Answer {

        public Score {
            if (score < 1 || score > 5) {
                throw new IllegalArgumentException("a score is 1 to 5");
            }
        }
    }

    /** PS05. Hours of supervision a week for one intern; interns for one supervisor. */
    record SupervisionNumbers(BigDecimal hoursPerWeek, int internsPerSupervisor) implements Answer {

        public SupervisionNumbers {
            if (hoursPerWeek.signum() < 0 || hoursPerWeek.compareTo(BigDecimal.valueOf(168)) > 0) {
                throw new IllegalArgumentException("hoursPerWeek is 0 to 168");
            }
            if (internsPerSupervisor < 0 || internsPerSupervisor > 1000) {
                throw new IllegalArgumentException("internsPerSupervisor is 0 to 1000");
            }
        }
    }

    /**
     * PS09.
     *
     * @param allowance euro a month
     * @param equalForAll the same for mbo, hbo and wo
     * @param wageAgreed in bbl and dual: wage by contract or cao
     */
    record Remuneration(
            boolean expensesCovered,
            @Nullable BigDecimal allowance,
            @Nullable Boolean equalForAll,
            @Nullable Boolean wageAgreed)
            implements Answer {

        public Remuneration {
            if (allowance != null && allowance.signum() < 0) {
                throw new IllegalArgumentException("allowance is euro a month, 0 or more");
            }
        }
    }

    /** Free text. */
    record Info(Sealed text) implements Answer {}

    record NotApplicable() implements Answer {}

    record DontKnow() implements Answer {}
}
