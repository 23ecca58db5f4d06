package nl.kwaliteitsregister.portal.signin;

import java.util.Objects;
import nl.kwaliteitsregister.portal.PortalSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Only where the provider has no address of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("portal.provider-behind")
class PassOnConfiguration {

    /** Before security: the provider has its own. */
    @Bean
    FilterRegistrationBean<PassOn> passOn(PortalSettings settings) {
        var filter = new FilterRegistrationBean<>(
                new PassOn(Objects.requireNonNull(settings.providerBehind()), settings.patience()));
        filter.setUrlPatterns(PassOn.PATHS);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
