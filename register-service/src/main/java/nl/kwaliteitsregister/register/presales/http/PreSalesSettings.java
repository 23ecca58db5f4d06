package nl.kwaliteitsregister.register.presales.http;

import nl.kwaliteitsregister.register.presales.PreSalesPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Policy of pre-sales checks, under {@code register.pre-sales}.
 *
 * @param validityMonths how long an approved check is valid, 1 to 60 months
 */
@ConfigurationProperties("register.pre-sales")
record PreSalesSettings(int validityMonths) {

    PreSalesPolicy policy() {
        return new PreSalesPolicy(validityMonths);
    }
}
