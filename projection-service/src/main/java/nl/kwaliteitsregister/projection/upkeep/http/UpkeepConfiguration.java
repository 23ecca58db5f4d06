package nl.kwaliteitsregister.projection.upkeep.http;

import com.mongodb.client.MongoDatabase;
import nl.kwaliteitsregister.edge.parked.ParkedIncidentController;
import nl.kwaliteitsregister.edge.parked.Replaying;
import nl.kwaliteitsregister.projection.upkeep.kafka.GroupOffsets;
import nl.kwaliteitsregister.projection.upkeep.kafka.ViewFeeds;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredComparisons;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredDigests;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredVersions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the upkeep of views together. */
@Configuration(proxyBeanMethods = false)
@Import(ParkedIncidentController.class)
class UpkeepConfiguration {

    @Bean
    StoredDigests storedDigests(MongoDatabase views) {
        return new StoredDigests(views);
    }

    @Bean
    StoredVersions storedVersions(MongoDatabase views) {
        return new StoredVersions(views);
    }

    @Bean
    StoredComparisons storedComparisons(MongoDatabase views) {
        return new StoredComparisons(views);
    }

    /** Whoever feeds a version takes up what it parked. */
    @Bean
    Replaying parked(ViewFeeds feeds) {
        return feeds::replays;
    }

    @Bean
    GroupOffsets groupOffsets(KafkaProperties kafka) {
        return new GroupOffsets(kafka.buildAdminProperties());
    }

    /** Down while this program can read no live version of some view: another instance may. */
    @Bean
    HealthIndicator liveViewsHealthIndicator(ViewFeeds feeds) {
        return () -> feeds.areReadable()
                ? Health.up().build()
                : Health.outOfService().build();
    }

    /** Down while a view cannot follow: what it shows gets old. */
    @Bean
    HealthIndicator viewsHealthIndicator(ViewFeeds feeds) {
        return () -> {
            var trouble = feeds.trouble();
            return trouble.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetail("trouble", trouble).build();
        };
    }
}
