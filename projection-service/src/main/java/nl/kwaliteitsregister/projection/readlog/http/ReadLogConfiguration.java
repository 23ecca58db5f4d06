package nl.kwaliteitsregister.projection.readlog.http;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import nl.kwaliteitsregister.projection.ProjectionSettings;
import nl.kwaliteitsregister.projection.readlog.mongo.Forgetting;
import nl.kwaliteitsregister.projection.readlog.mongo.StoredReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the read log together, in a database of its own. */
@Configuration(proxyBeanMethods = false)
class ReadLogConfiguration {

    @Bean
    StoredReads storedReads(MongoClient mongo, ProjectionSettings settings) {
        return new StoredReads(mongo.getDatabase(settings.readLogDatabase()));
    }

    @Bean
    Forgetting forgettingReads(StoredReads reads, Clock clock) {
        return new Forgetting(reads, clock);
    }
}
