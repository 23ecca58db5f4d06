package nl.kwaliteitsregister.badge;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of badges, under {@code badge}.
 *
 * @param allowanceNorm euro a month that a recognised host pays at least (domain §4.7, policy)
 */
@ConfigurationProperties("badge")
record BadgeSettings(BigDecimal allowanceNorm) {}
