package nl.kwaliteitsregister.projection.standing;

import java.util.List;
import nl.kwaliteitsregister.contract.event.LadderScope;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a standing rests on.
 *
 * @param code lasting name of it, kebab-case
 * @param count how many facts there are
 * @param disputed whether an objection against it is open
 * @param scope how much of the host a step is about; absent for what is no step
 * @param events the latest of them, {@code stream@sequence}, at most {@value #MOST}
 */
public record Reason(
        String code, int count, boolean disputed, @Nullable LadderScope scope, List<String> events) {

    /** A host with thousands of evaluations does not name them all. */
    public static final int MOST = 20;

    public Reason {
        events = List.copyOf(events);
    }

    static Reason of(StepFact step) {
        return new Reason("step-in-force", 1, step.disputed(), step.scope(), List.of(step.event()));
    }

    static Reason of(String code, int count, List<String> events) {
        return new Reason(code, count, false, null, events.stream().limit(MOST).toList());
    }
}
