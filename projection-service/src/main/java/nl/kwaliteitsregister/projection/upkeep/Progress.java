package nl.kwaliteitsregister.projection.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Version;
import org.jspecify.annotations.Nullable;

/**
 * How far a version is on its way to the ends that its topics had when it was decided on.
 *
 * @param done records of those that it has taken
 * @param total all of those
 * @param percent of them, rounded down: 100 only when all are taken
 * @param perSecond records, on the average since the beginning
 * @param secondsLeft at that pace; absent when nothing is left, or nothing was taken yet
 */
public record Progress(
        long done,
        long total,
        int percent,
        double perSecond,
        @Nullable Long secondsLeft) {

    /** @param taken offsets of the next records, by {@code topic-partition} */
    public static Progress of(Version version, Map<String, Long> taken, Instant now) {
        var total = total(version.ends());
        var missing = version.completeAt() == null ? missing(version.ends(), taken) : 0;
        var done = total - missing;
        var until = version.completeAt() == null ? now : version.completeAt();
        var seconds = Math.max(1, Duration.between(version.begunAt(), until).toMillis()) / 1000.0;
        return new Progress(
                done,
                total,
                total == 0 ? 100 : Math.toIntExact(done * 100 / total),
                Math.round(done / seconds * 10) / 10.0,
                missing == 0 || done == 0 ? null : (long) Math.ceil(missing * seconds / done));
    }

    /** Records before these ends that are yet to be taken. */
    public static long missing(Map<String, Long> ends, Map<String, Long> taken) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - taken.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private static long total(Map<String, Long> ends) {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }
}
