package nl.kwaliteitsregister.portal.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import nl.kwaliteitsregister.portal.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** The name of the provider in addresses of this portal. */
    static final String PROVIDER = "portal";

    /** Looked up at the first sign-in and not at the start: the provider may come later, or be reached through here. */
    @Bean
    ClientRegistrationRepository clientRegistrations(PortalSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(PortalSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(PROVIDER)
                .clientId(settings.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .scope(OidcScopes.OPENID)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .build();
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, PortalSettings settings, ClientRegistrationRepository registrations) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**", "/webjars/**", "/error", "/signed-out", "/recognised-hosts", "/badges/*")
                        .permitAll()
                        .requestMatchers("/actuator/health/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + PROVIDER))
                .logout(logout -> logout.logoutSuccessHandler(everywhere(registrations)))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new LostSession())
                        .defaultAuthenticationEntryPointFor(new SignInAnew(), SignInAnew::isAskedBy))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(settings)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .csrf(withDefaults())
                .build();
    }

    /** Nothing inline and nothing from elsewhere. A form may end at the provider: signing out does. */
    private static String policy(PortalSettings settings) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + settings.issuer();
    }

    private static OidcClientInitiatedLogoutSuccessHandler everywhere(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        handler.setDefaultTargetUrl("/signed-out");
        return handler;
    }
}
