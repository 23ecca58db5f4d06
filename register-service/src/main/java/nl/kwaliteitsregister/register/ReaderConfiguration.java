package nl.kwaliteitsregister.register;

import com.mongodb.client.MongoClient;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.Replays;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.parked.ParkedIncidentController;
import nl.kwaliteitsregister.edge.parked.Replaying;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What this service's own readers (automations, deadlines) parked. It is parked by host and not by institution, so that
 * only who runs the register sees it.
 */
@Configuration(proxyBeanMethods = false)
@Import(ParkedIncidentController.class)
class ReaderConfiguration {

    @Bean
    Incidents parkedIncidents(MongoClient mongo, StoreSettings store) {
        return new Incidents(mongo.getDatabase(store.views()));
    }

    @Bean
    Replaying replaying(List<Replays> readers) {
        return group -> readers.stream().filter(it -> it.group().equals(group)).findFirst();
    }
}
