package nl.kwaliteitsregister.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.BatchConsumer;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all views need: how events come, and where documents are kept. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    /** Queries hold no thread of the operating system, but they share connections: none waits for long. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience(ProjectionSettings settings) {
        var most = settings.storePatience().toMillis();
        return mongo -> mongo.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(most, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout((int) most, TimeUnit.MILLISECONDS)
                        .readTimeout((int) (3 * most), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(most, TimeUnit.MILLISECONDS));
    }

    @Bean
    MongoDatabase views(MongoClient mongo, ProjectionSettings settings) {
        return mongo.getDatabase(settings.database());
    }

    @Bean
    ReaderSettings readerSettings(KafkaProperties kafka, ProjectionSettings settings) {
        return new ReaderSettings(kafka.buildConsumerProperties(), settings.instance(), settings.batch());
    }

    @Bean
    Incidents incidents(MongoDatabase views) {
        return new Incidents(views);
    }

    /** Down while a view cannot follow: what it shows gets old. */
    @Bean
    HealthIndicator viewsHealthIndicator(List<BatchConsumer<?>> consumers) {
        return () -> {
            var trouble = consumers.stream()
                    .map(BatchConsumer::trouble)
                    .filter(it -> it != null)
                    .collect(Collectors.joining("; "));
            return trouble.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetail("trouble", trouble).build();
        };
    }
}
