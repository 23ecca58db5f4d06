package nl.kwaliteitsregister.register.deadline.kafka;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.deadline.DeadlineFeed;
import nl.kwaliteitsregister.backbone.deadline.DueDays;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.register.deadline.Deadlines;
import nl.kwaliteitsregister.register.deadline.mongo.DeadlineDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines are made from events, so they lie with the views. */
@Configuration(proxyBeanMethods = false)
class DeadlineFeedConfiguration {

    @Bean
    DueDays dueDays(MongoClient mongo, StoreSettings store, Clock clock) {
        return new DueDays(mongo.getDatabase(store.views()), new DeadlineDocument(), clock, store.instance());
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
                new DeadlineFeed(days, Deadlines::setBy),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }
}
