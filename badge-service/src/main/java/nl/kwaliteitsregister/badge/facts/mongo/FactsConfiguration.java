package nl.kwaliteitsregister.badge.facts.mongo;

import com.mongodb.client.MongoClient;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Facts are made from events, so they lie with the views. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    KnownHosts knownHosts(MongoClient mongo, StoreSettings store) {
        return new StoredHosts(mongo.getDatabase(store.views()));
    }
}
