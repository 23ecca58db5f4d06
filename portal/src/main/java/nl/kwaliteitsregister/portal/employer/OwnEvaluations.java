package nl.kwaliteitsregister.portal.employer;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.services.NoPage;
import org.jspecify.annotations.Nullable;

/** What the school told the reader's host after placements, the last one first. */
record OwnEvaluations(List<Told> evaluations) {

    /** How many wait for an answer. */
    public long open() {
        return evaluations.stream().filter(Told::isOpen).count();
    }

    /** @throws NoPage when there is none: about what is not the reader's own there is no page */
    Told one(String placement) {
        return evaluations.stream()
                .filter(told -> told.placement().equals(placement))
                .findFirst()
                .orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
    }

    /** @param answer absent while the host has not given its own evaluation */
    record Told(
            String placement,
            Period period,
            List<Point> improvementPoints,
            @Nullable Point praise,
            @Nullable Answer answer) {

        /** Whether there is something to answer, and nobody did. */
        public boolean isOpen() {
            return answer == null && !improvementPoints.isEmpty();
        }
    }

    record Period(LocalDate from, LocalDate until) {}

    /** @param text absent where it can no longer be read */
    record Point(@Nullable String text) {}

    record Answer(
            @Nullable Point willImprove,
            @Nullable Point wish,
            @Nullable Point reply) {

        public boolean isSilent() {
            return willImprove == null && wish == null && reply == null;
        }
    }
}
