package nl.kwaliteitsregister.edge.upkeep;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.Replays;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.parked.ParkedIncidentController;
import nl.kwaliteitsregister.edge.parked.Replaying;
import nl.kwaliteitsregister.edge.refill.http.RefillController;
import nl.kwaliteitsregister.edge.refill.kafka.Refilling;
import nl.kwaliteitsregister.edge.refill.mongo.StoredRefill;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Takes up what the service's own readers (automations, deadlines) parked, and fills its topics again; to be imported by
 * a service that decides. It is parked by host and not by institution, so that only who runs the register sees it.
 */
@Configuration(proxyBeanMethods = false)
@Import({ParkedIncidentController.class, RefillController.class, Refilling.class})
public class UpkeepConfiguration {

    @Bean
    Incidents parkedIncidents(MongoClient mongo, StoreSettings store) {
        return new Incidents(mongo.getDatabase(store.views()));
    }

    @Bean
    Replaying replaying(List<Replays> readers) {
        return group -> readers.stream().filter(it -> it.group().equals(group)).findFirst();
    }

    @Bean
    StoredRefill storedRefill(MongoDatabase eventDatabase) {
        return new StoredRefill(eventDatabase);
    }
}
