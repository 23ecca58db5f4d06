package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refused check with what its employer has to mend, and what both sides said since. */
record RefusedCheck(Refusal refusal, List<ToMend> reasons, List<Said> said) {

    /**
     * @param programme key, or {@code all}
     * @param replaced a later check took its place
     * @param state refused, objected, upheld, appealed, final or annulled
     * @param through last day to object, to decide on the objection, or to appeal; absent while no such term runs
     */
    record Refusal(
            String programme,
            @Nullable String programmeName,
            LocalDate on,
            boolean replaced,
            String state,
            boolean disputed,
            @Nullable LocalDate through) {}

    /** @param whatToMend absent where it can no longer be read */
    record ToMend(String criterion, @Nullable String whatToMend) {}

    /** @param text absent where it can no longer be read */
    record Said(String part, LocalDate on, @Nullable String text) {}
}
