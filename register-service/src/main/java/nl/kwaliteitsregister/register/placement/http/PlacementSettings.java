package nl.kwaliteitsregister.register.placement.http;

import nl.kwaliteitsregister.register.placement.CheckInPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param checkIn when check-ins are planned (domain §4.2, policy) */
@ConfigurationProperties("register")
record PlacementSettings(CheckInPolicy checkIn) {}
