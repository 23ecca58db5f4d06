package nl.kwaliteitsregister.projection.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the index, under {@code projection.search}.
 *
 * @param folder where this instance keeps its index; no other process may use it
 * @param commitEvery how often what was applied is written safely to disk; after a crash that much is read again
 * @param retryAfter how long to wait after an attempt to build the index failed
 */
@ConfigurationProperties("projection.search")
public record SearchSettings(Path folder, Duration commitEvery, Duration retryAfter) {

    /** @throws IllegalArgumentException when a time is not positive */
    public SearchSettings {
        if (!commitEvery.isPositive() || !retryAfter.isPositive()) {
            throw new IllegalArgumentException("commit-every and retry-after must be positive");
        }
    }
}
