package nl.kwaliteitsregister.backbone.store;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long a store is waited for before it counts as away: a request must not hang for as long as the driver would.
 *
 * @param most to find a server, to connect to it, and to get a connection; an answer may take three times as long
 */
public record Patience(Duration most) {

    public void applyTo(MongoClientSettings.Builder client) {
        var millis = Math.toIntExact(most.toMillis());
        client.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(millis, TimeUnit.MILLISECONDS)
                        .readTimeout(3 * millis, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(millis, TimeUnit.MILLISECONDS));
    }
}
