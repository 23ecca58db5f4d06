package nl.kwaliteitsregister.register.signal;

import java.util.HashSet;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;

/**
 * What the student agreed to, as it stands now.
 *
 * @param soon the student does not want to wait until the placement is graded or ended
 */
public record Agreement(Set<ConsentStep> steps, boolean soon) {

    public Agreement {
        steps = Set.copyOf(steps);
    }

    public boolean to(ConsentStep step) {
        return steps.contains(step);
    }

    Agreement with(ConsentStep step, boolean sooner) {
        var more = new HashSet<>(steps);
        more.add(step);
        return new Agreement(more, step == ConsentStep.TALK_TO_HOST ? sooner : soon);
    }

    Agreement without(ConsentStep step) {
        var fewer = new HashSet<>(steps);
        fewer.remove(step);
        return new Agreement(fewer, step != ConsentStep.TALK_TO_HOST && soon);
    }
}
