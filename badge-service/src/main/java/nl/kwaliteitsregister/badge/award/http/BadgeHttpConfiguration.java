package nl.kwaliteitsregister.badge.award.http;

import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Networks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BadgeHttpConfiguration {

    @Bean
    Hosts hosts(KnownHosts known, Networks networks) {
        return new Hosts(known, networks);
    }
}
