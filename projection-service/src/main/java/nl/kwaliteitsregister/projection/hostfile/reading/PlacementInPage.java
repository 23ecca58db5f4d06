package nl.kwaliteitsregister.projection.hostfile.reading;

import nl.kwaliteitsregister.projection.hostfile.Evaluation;
import org.jspecify.annotations.Nullable;

/** A placement as one role reads it. */
public sealed interface PlacementInPage {

    PlacementAnswer placement();

    /** With what was said of it afterwards; of the student's answers those a coordinator may read. */
    record CoordinatorsPlacement(PlacementAnswer placement, EvaluationsOfOne evaluations) implements PlacementInPage {}

    /** A supervisor reads no evaluations. */
    record SupervisorsPlacement(PlacementAnswer placement) implements PlacementInPage {}

    /** @param version sequence of the stream of evaluations, for {@code If-Match}; -1 before the first */
    record EvaluationsOfOne(
            Evaluation.@Nullable ByCoordinator coordinator,
            Evaluation.@Nullable ByStudent student,
            Evaluation.@Nullable ByEmployer employer,
            long version) {}
}
