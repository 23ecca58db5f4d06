package nl.kwaliteitsregister.register.aftercare.kafka;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AftercareConfiguration {

    @Bean(initMethod = "start")
    EventLoop aftercareLoop(
            Streams streams,
            CommandSender sender,
            AftercareSettings settings,
            MongoClient mongo,
            StoreSettings store,
            EventCodec codec,
            ReaderSettings readers,
            MeterRegistry meters,
            Clock clock) {
        return new EventLoop(
                "register-aftercare",
                List.of(Topics.EVENTS),
                new PlannedAftercare(streams, sender, settings.within()),
                mongo.getDatabase(store.views()),
                codec,
                readers,
                meters,
                clock);
    }
}
