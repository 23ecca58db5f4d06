package nl.kwaliteitsregister.badge.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.quality.AreaTallies;
import nl.kwaliteitsregister.quality.EvaluatedPlacement;
import org.jspecify.annotations.Nullable;

/**
 * A placement, and what was said of it as sums per area.
 *
 * @param endedOn absent while it has not ended
 * @param gradedAt when it was recorded that the host can no longer hold answers against the student
 */
public record PlacementFact(
        PlacementId placement,
        @Nullable LocalDate endedOn,
        @Nullable Instant gradedAt,
        @Nullable StudentSays student,
        @Nullable AreaTallies coordinator) {

    /**
     * What the student said.
     *
     * @param respondent tells students of one school at this host apart
     * @param at when it was recorded
     */
    public record StudentSays(String respondent, Instant at, AreaTallies areas) {}

    /** As the sums take it; empty while it has not ended. */
    Optional<EvaluatedPlacement> ended() {
        return Optional.ofNullable(endedOn)
                .map(day -> new EvaluatedPlacement.Tallied(day, student == null ? null : student.areas(), coordinator));
    }

    /** From when the host may hear of it, added up with others; empty until the student has answered and is graded. */
    Optional<Instant> tellableSince() {
        return student == null || gradedAt == null
                ? Optional.empty()
                : Stream.of(student.at(), gradedAt).filter(Objects::nonNull).max(Instant::compareTo);
    }
}
