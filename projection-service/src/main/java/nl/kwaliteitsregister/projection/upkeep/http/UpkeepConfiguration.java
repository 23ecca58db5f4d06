package nl.kwaliteitsregister.projection.upkeep.http;

import com.mongodb.client.MongoDatabase;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredDigests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the upkeep of views together. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    StoredDigests storedDigests(MongoDatabase views) {
        return new StoredDigests(views);
    }
}
