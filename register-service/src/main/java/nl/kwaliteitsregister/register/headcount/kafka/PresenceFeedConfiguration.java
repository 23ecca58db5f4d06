package nl.kwaliteitsregister.register.headcount.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.headcount.mongo.PresenceDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PresenceFeedConfiguration {

    @Bean
    PresenceDocuments presences(MongoClient mongo, StoreSettings store) {
        return new PresenceDocuments(mongo.getDatabase(store.views()));
    }

    @Bean(initMethod = "start")
    EventLoop headcountLoop(
            Streams streams,
            PresenceDocuments presences,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-headcount",
                List.of(Topics.EVENTS),
                new PresenceFeed(streams, presences),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }
}
