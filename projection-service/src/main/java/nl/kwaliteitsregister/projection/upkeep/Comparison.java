package nl.kwaliteitsregister.projection.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a view held against each other, document by document: what made the same of the same events is equal
 * (architecture §4). Both go on following meanwhile, so what differs is looked at again until it stays different.
 *
 * @param first group of one version
 * @param second group of the other
 * @param beatAt when its instance last said that it lives
 * @param finishedAt absent while it is under way, and when its instance died over it
 * @param checked documents looked at, of {@code total}
 * @param different documents that stay different; 0 when the versions are equal
 * @param differences the first of those, a hundred at most
 */
public record Comparison(
        String first,
        String second,
        Instant startedAt,
        Instant beatAt,
        @Nullable Instant finishedAt,
        long checked,
        long total,
        long equal,
        long different,
        List<Difference> differences) {

    /** Without a sign for so long, it is no longer under way. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** In what a document differs. */
    public enum Kind {
        /** What it says. */
        CONTENT,
        /** How many records are parked behind it. */
        PARKED,
        ONLY_IN_FIRST,
        ONLY_IN_SECOND
    }

    public record Difference(String document, Kind kind) {}

    /**
     * A document as it is compared: not how often or when it was written.
     *
     * @param digest of what it says; absent before its first event
     * @param parked records behind it
     */
    public record Held(@Nullable String digest, long parked) {}

    public static Comparison begin(String first, String second, long total, Instant now) {
        return new Comparison(first, second, now, now, null, 0, total, 0, 0, List.of());
    }

    public boolean isUnderWay(Instant now) {
        return finishedAt == null && Duration.between(beatAt, now).compareTo(SILENCE) < 0;
    }

    /** Empty when both hold the same. */
    public static Optional<Kind> between(@Nullable Held first, @Nullable Held second) {
        if (first == null) {
            return second == null ? Optional.empty() : Optional.of(Kind.ONLY_IN_SECOND);
        }
        if (second == null) {
            return Optional.of(Kind.ONLY_IN_FIRST);
        }
        if (first.parked() != second.parked()) {
            return Optional.of(Kind.PARKED);
        }
        return first.equals(second) ? Optional.empty() : Optional.of(Kind.CONTENT);
    }
}
