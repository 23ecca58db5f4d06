package nl.kwaliteitsregister.register.aftersales.http;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.quality.HalfYear;
import org.jspecify.annotations.Nullable;

/** What a host reads of evaluations. A text is absent where its key was destroyed. */
final class ToHostBodies {

    private ToHostBodies() {}

    /** The last one first. */
    record ToHostAnswer(List<ToldAnswer> evaluations) {}

    /**
     * What the school told after one placement.
     *
     * @param placement by which the host answers it; its student, programme and days are told nowhere here
     * @param period the half year of the evaluation
     * @param improvementPoints AC9
     * @param praise AC10
     * @param answer absent while the host has not given its own evaluation
     */
    record ToldAnswer(
            PlacementId placement,
            PeriodAnswer period,
            List<PointAnswer> improvementPoints,
            @Nullable PointAnswer praise,
            @Nullable OwnAnswer answer) {}

    record PeriodAnswer(LocalDate from, LocalDate until) {

        static PeriodAnswer of(LocalDate day) {
            var half = HalfYear.of(day);
            return new PeriodAnswer(half.from(), half.until());
        }
    }

    record PointAnswer(@Nullable String text) {}

    /** AE6 to AE8, as far as the host said something there. */
    record OwnAnswer(
            @Nullable PointAnswer willImprove,
            @Nullable PointAnswer wish,
            @Nullable PointAnswer reply) {}
}
