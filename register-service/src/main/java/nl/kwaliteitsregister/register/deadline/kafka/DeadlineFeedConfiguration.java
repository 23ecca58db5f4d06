package nl.kwaliteitsregister.register.deadline.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.register.command.StoreSettings;
import nl.kwaliteitsregister.register.deadline.mongo.DueDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines are made from events, so they lie with the views. */
@Configuration(proxyBeanMethods = false)
class DeadlineFeedConfiguration {

    @Bean
    DueDays dueDays(MongoClient mongo, StoreSettings store, Clock clock) {
        return new DueDays(mongo.getDatabase(store.views()), clock, store.instance());
    }

    @Bean(initMethod = "start")
    EventLoop deadlineLoop(
            DueDays days,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-deadlines",
                List.of(Topics.EVENTS),
                new DeadlineFeed(days),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }
}
