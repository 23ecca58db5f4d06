package nl.kwaliteitsregister.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the projection service, under {@code projection}.
 *
 * @param instance name of this instance: its own, and the same after a restart
 * @param database where the views are kept
 * @param readLogDatabase where it is kept who read what; no view, so it can not be made again
 * @param replicas copies of the topic of changes; -1: as many as the broker's default says
 * @param batch most events of one batch
 * @param patience how long a query with {@code Register-After} waits for its view
 * @param storePatience a store that does not answer in this time is away: 503
 */
@ConfigurationProperties("projection")
public record ProjectionSettings(
        String instance,
        String database,
        String readLogDatabase,
        int replicas,
        int batch,
        Duration patience,
        Duration storePatience) {

    public ProjectionSettings {
        if (!instance.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalArgumentException("projection.instance has 1 to 60 letters, digits, - or _");
        }
        if (batch < 1) {
            throw new IllegalArgumentException("projection.batch is 1 or more");
        }
    }
}
