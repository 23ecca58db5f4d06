package nl.kwaliteitsregister.quality;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.id.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * A placement that ended, with the evaluations that are in. Each respondent answers once: what arrives again changes
 * nothing.
 *
 * @param endedOn its last day; what counts in which window and period goes by this day, however late answers come
 */
public record EndedPlacement(
        PlacementId placement,
        LocalDate endedOn,
        @Nullable StudentEvaluated student,
        @Nullable CoordinatorEvaluated coordinator)
        implements EvaluatedPlacement {

    public static EndedPlacement of(PlacementId placement, LocalDate endedOn) {
        return new EndedPlacement(placement, endedOn, null, null);
    }

    public EndedPlacement with(StudentEvaluated answers) {
        return student == null ? new EndedPlacement(placement, endedOn, answers, coordinator) : this;
    }

    public EndedPlacement with(CoordinatorEvaluated answers) {
        return coordinator == null ? new EndedPlacement(placement, endedOn, student, answers) : this;
    }

    @Override
    public @Nullable AreaTallies ofStudent() {
        return student == null ? null : AreaTallies.of(student);
    }

    @Override
    public @Nullable AreaTallies ofCoordinator() {
        return coordinator == null ? null : AreaTallies.of(coordinator);
    }

    @Override
    public boolean isEvaluated() {
        return student != null || coordinator != null;
    }

    @Override
    public boolean isEvaluatedByStudent() {
        return student != null;
    }
}
