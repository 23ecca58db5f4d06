package nl.kwaliteitsregister.badge.award.mongo;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import nl.kwaliteitsregister.backbone.deadline.DueDays;
import nl.kwaliteitsregister.badge.award.BadgeIndex;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both are made from events, so they lie with the views. */
@Configuration(proxyBeanMethods = false)
class BadgeStoreConfiguration {

    @Bean
    BadgeIndex badgeIndex(MongoClient mongo, StoreSettings store) {
        return new StoredBadgeIndex(mongo.getDatabase(store.views()));
    }

    @Bean
    DueDays dueDays(MongoClient mongo, StoreSettings store, Clock clock) {
        return new DueDays(mongo.getDatabase(store.views()), new DeadlineDocument(), clock, store.instance());
    }
}
