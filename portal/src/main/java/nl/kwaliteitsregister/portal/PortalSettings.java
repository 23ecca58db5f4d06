package nl.kwaliteitsregister.portal;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal finds what it needs, under {@code portal}.
 *
 * @param patience how long a service may take before its part of a page is left out
 * @param issuer the OIDC provider, as tokens name it
 * @param providerBehind where the provider really is, when its pages are reached through this portal
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        URI registerService,
        URI projectionService,
        URI badgeService,
        Duration patience,
        String issuer,
        String clientId,
        @Nullable URI providerBehind) {}
