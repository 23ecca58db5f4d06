package nl.kwaliteitsregister.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement that ended, with what was said of it, to be added up. */
public interface EvaluatedPlacement {

    /** Its last day; what counts in which window and period goes by this day, however late answers come. */
    LocalDate endedOn();

    /** What the student says; absent until that is in. */
    @Nullable
    AreaTallies ofStudent();

    /** What the coordinator says; absent until that is in. */
    @Nullable
    AreaTallies ofCoordinator();

    /** The student's or the coordinator's evaluation is in. */
    default boolean isEvaluated() {
        return ofStudent() != null || ofCoordinator() != null;
    }

    default boolean isEvaluatedByStudent() {
        return ofStudent() != null;
    }

    /** Kept as sums alone. */
    record Tallied(
            LocalDate endedOn,
            @Nullable AreaTallies ofStudent,
            @Nullable AreaTallies ofCoordinator) implements EvaluatedPlacement {}
}
