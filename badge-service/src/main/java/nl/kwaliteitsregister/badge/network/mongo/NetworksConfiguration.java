package nl.kwaliteitsregister.badge.network.mongo;

import com.mongodb.client.MongoClient;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworksConfiguration {

    @Bean
    Networks networks(MongoClient mongo, StoreSettings store) {
        return new StoredNetworks(mongo.getDatabase(store.views()));
    }
}
