package nl.kwaliteitsregister.register.reentry.kafka;

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
import nl.kwaliteitsregister.register.reentry.mongo.NewcomerDocuments;
import nl.kwaliteitsregister.register.reentry.mongo.StoppedHostDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReentryConfiguration {

    @Bean
    StoppedHostDocuments stoppedHosts(MongoClient mongo, StoreSettings store) {
        return new StoppedHostDocuments(mongo.getDatabase(store.views()));
    }

    @Bean
    NewcomerDocuments newcomers(MongoClient mongo, StoreSettings store) {
        return new NewcomerDocuments(mongo.getDatabase(store.views()));
    }

    @Bean(initMethod = "start")
    EventLoop reentryLoop(
            Streams streams,
            StoppedHostDocuments stoppedHosts,
            NewcomerDocuments newcomers,
            CommandSender sender,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-reentries",
                List.of(Topics.EVENTS),
                new ReentryFollower(streams, stoppedHosts, newcomers, sender),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }
}
