package nl.kwaliteitsregister.projection.hostfile.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A view is fed by being a bean. */
@Configuration(proxyBeanMethods = false)
class HostFileFeed {

    @Bean
    HostFileView hostFileView() {
        return new HostFileView();
    }
}
