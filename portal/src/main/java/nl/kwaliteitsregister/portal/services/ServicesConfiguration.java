package nl.kwaliteitsregister.portal.services;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import nl.kwaliteitsregister.portal.PortalSettings;
import nl.kwaliteitsregister.portal.signin.AccessToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ServicesConfiguration {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(30);

    /** Reads what it knows of an answer and leaves the rest: services grow first. */
    @Bean
    JsonMapper jsonMapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Where everything is entered and decided. */
    @Bean
    Service register(PortalSettings settings, AccessToken token, JsonMapper mapper) {
        return service(settings.registerService(), settings.patience(), settings, asReader(token), mapper);
    }

    /** The same, with the time that a long file takes. */
    @Bean
    Service imports(PortalSettings settings, AccessToken token, JsonMapper mapper) {
        return service(settings.registerService(), LONGEST_IMPORT, settings, asReader(token), mapper);
    }

    /** Where everything is read. */
    @Bean
    Service views(PortalSettings settings, AccessToken token, JsonMapper mapper) {
        return service(settings.projectionService(), settings.patience(), settings, asReader(token), mapper);
    }

    /** Where badges are kept. */
    @Bean
    Service badges(PortalSettings settings, AccessToken token, JsonMapper mapper) {
        return service(settings.badgeService(), settings.patience(), settings, asReader(token), mapper);
    }

    /** The same, asked as nobody: for pages that need no account. */
    @Bean
    Service publicBadges(PortalSettings settings, JsonMapper mapper) {
        return service(settings.badgeService(), settings.patience(), settings, headers -> {}, mapper);
    }

    private static Consumer<HttpHeaders> asReader(AccessToken token) {
        return headers -> headers.setBearerAuth(token.value());
    }

    private static Service service(
            URI address, Duration patience, PortalSettings settings, Consumer<HttpHeaders> reader, JsonMapper mapper) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        requests.setReadTimeout(patience);
        return new Service(
                RestClient.builder()
                        .baseUrl(address)
                        .requestFactory(requests)
                        .defaultRequest(request -> request.headers(headers -> {
                            reader.accept(headers);
                            headers.set(
                                    HttpHeaders.ACCEPT_LANGUAGE,
                                    LocaleContextHolder.getLocale().getLanguage());
                        }))
                        .build(),
                mapper);
    }
}
