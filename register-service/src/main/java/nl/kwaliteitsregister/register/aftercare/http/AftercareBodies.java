package nl.kwaliteitsregister.register.aftercare.http;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.id.AftercareId;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class AftercareBodies {

    private AftercareBodies() {}

    /**
     * @param dueOn last day on which it is in time; absent where no aftercare was planned
     * @param tasks the caller's; none where no aftercare was planned
     */
    record AftercareAnswer(AftercareId aftercare, @Nullable LocalDate dueOn, List<TaskAnswer> tasks) {}

    record TaskAnswer(AftercareTask task, boolean done) {}

    /** @param outcome what was done, or why it is not needed */
    record AftercareOutcomeBody(AftercareTask task, LocalDate occurredOn, String outcome) {}
}
