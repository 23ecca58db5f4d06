package nl.kwaliteitsregister.edge.refill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last refill that was asked for.
 *
 * @param topics that are filled
 * @param runs names of all runs whose commits are sent, in order
 * @param run index of the run that is being sent
 * @param number all commits of that run up to here are sent
 * @param found commits found in the runs so far
 * @param stored commits there were in the store at the beginning
 * @param instance that does it, or did it last
 * @param beatAt when that instance last got on
 * @param finishedAt absent while it is under way
 */
public record RefillState(
        List<String> topics,
        List<String> runs,
        String by,
        Instant startedAt,
        int run,
        long number,
        long found,
        long stored,
        long streams,
        long events,
        String instance,
        Instant beatAt,
        @Nullable Instant finishedAt) {

    public RefillState {
        topics = List.copyOf(topics);
        runs = List.copyOf(runs);
    }

    /**
     * Of the commits that there were at the beginning, rounded down.
     *
     * @return 100 only when it is finished
     */
    public int percent() {
        if (finishedAt != null) {
            return 100;
        }
        return stored == 0 ? 0 : Math.toIntExact(Math.min(99, found * 100 / stored));
    }

    /** Events sent, on the average since the beginning. */
    public double perSecond(Instant now) {
        var until = finishedAt == null ? now : finishedAt;
        return Math.round(events
                        * 10_000.0
                        / Math.max(1, Duration.between(startedAt, until).toMillis()))
                / 10.0;
    }

    /** Commits in the store that no known run made: they are not in the topics. 0 is what is right. */
    public long missing() {
        return finishedAt == null ? 0 : Math.max(0, stored - found);
    }
}
