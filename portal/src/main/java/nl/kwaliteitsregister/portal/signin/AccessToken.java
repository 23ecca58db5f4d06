package nl.kwaliteitsregister.portal.signin;

import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The token of whoever is asking now. */
@Component
public final class AccessToken {

    private final OAuth2AuthorizedClientRepository clients;

    AccessToken(OAuth2AuthorizedClientRepository clients) {
        this.clients = clients;
    }

    /** @throws ClientAuthorizationRequiredException when there is none that is still valid: the person signs in again */
    public String value() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            throw refused();
        }
        OAuth2AuthorizedClient client =
                clients.loadAuthorizedClient(SignInConfiguration.PROVIDER, authentication, attributes.getRequest());
        if (client == null) {
            throw refused();
        }
        var expires = client.getAccessToken().getExpiresAt();
        if (expires != null && expires.isBefore(Instant.now())) {
            throw refused();
        }
        return client.getAccessToken().getTokenValue();
    }

    /** Spring Security answers it by asking the provider for a new token. */
    public static ClientAuthorizationRequiredException refused() {
        return new ClientAuthorizationRequiredException(SignInConfiguration.PROVIDER);
    }
}
