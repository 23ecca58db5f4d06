package nl.kwaliteitsregister.register.handover.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.handover.mongo.ResponsibilityDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandoverConfiguration {

    @Bean
    ResponsibilityDocuments responsibilities(MongoClient mongo, StoreSettings store) {
        return new ResponsibilityDocuments(mongo.getDatabase(store.views()));
    }

    @Bean(initMethod = "start")
    EventLoop responsibilityLoop(
            Streams streams,
            ResponsibilityDocuments responsibilities,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-responsibilities",
                List.of(Topics.EVENTS),
                new ResponsibilityFeed(streams, responsibilities),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }

    @Bean(initMethod = "start")
    EventLoop handoverLoop(
            Streams streams,
            ResponsibilityDocuments responsibilities,
            CommandSender sender,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-handovers",
                List.of(Topics.REFERENCE),
                new HandoverRunner(streams, responsibilities, sender, clock),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }
}
