package nl.kwaliteitsregister.projection.hostfile.kafka;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.kwaliteitsregister.backbone.consumer.BatchConsumer;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.projection.hostfile.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds the host file. */
@Configuration(proxyBeanMethods = false)
class HostFileFeed {

    @Bean
    HostFileView hostFileView() {
        return new HostFileView();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    BatchConsumer<Part> hostFileConsumer(
            HostFileView view,
            MongoDatabase views,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new BatchConsumer<>(view, views, codec, settings, meters, clock);
    }
}
