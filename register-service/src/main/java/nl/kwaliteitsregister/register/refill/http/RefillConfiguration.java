package nl.kwaliteitsregister.register.refill.http;

import com.mongodb.client.MongoDatabase;
import nl.kwaliteitsregister.register.refill.mongo.StoredRefill;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the refill together. */
@Configuration(proxyBeanMethods = false)
class RefillConfiguration {

    @Bean
    StoredRefill storedRefill(MongoDatabase eventDatabase) {
        return new StoredRefill(eventDatabase);
    }
}
