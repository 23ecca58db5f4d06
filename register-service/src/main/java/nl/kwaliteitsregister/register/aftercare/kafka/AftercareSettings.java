package nl.kwaliteitsregister.register.aftercare.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Policy of aftercare, under {@code register.aftercare}.
 *
 * @param within working days in which it is in time, 0 or more
 */
@ConfigurationProperties("register.aftercare")
record AftercareSettings(int within) {

    AftercareSettings {
        if (within < 0) {
            throw new IllegalArgumentException("aftercare is due within 0 or more working days");
        }
    }
}
