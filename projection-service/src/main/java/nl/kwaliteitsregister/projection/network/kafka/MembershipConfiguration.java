package nl.kwaliteitsregister.projection.network.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.TopicTable;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.projection.network.Memberships;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every instance knows all networks, and follows. */
@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    Memberships memberships() {
        return new Memberships();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTable membershipsTable(
            Memberships memberships, EventCodec codec, ReaderSettings settings, MeterRegistry meters) {
        return new TopicTable(
                "memberships", Topics.REFERENCE, new MembershipRows(memberships), codec, settings, meters);
    }
}
