package nl.kwaliteitsregister.register.draft.mongo;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import nl.kwaliteitsregister.register.draft.Drafts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    /** @param database of drafts, under {@code register.draft} */
    @ConfigurationProperties("register.draft")
    record DraftSettings(String database) {}

    @Bean
    Drafts drafts(MongoClient mongo, DraftSettings settings, Clock clock) {
        return new StoredDrafts(mongo.getDatabase(settings.database()).getCollection("drafts"), clock);
    }
}
