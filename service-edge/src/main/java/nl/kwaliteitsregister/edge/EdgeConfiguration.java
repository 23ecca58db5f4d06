package nl.kwaliteitsregister.edge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.TopicTable;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.edge.access.AccessInterceptor;
import nl.kwaliteitsregister.edge.access.CallerResolver;
import nl.kwaliteitsregister.edge.access.Callers;
import nl.kwaliteitsregister.edge.access.Endpoints;
import nl.kwaliteitsregister.edge.access.Grants;
import nl.kwaliteitsregister.edge.access.GrantsHealth;
import nl.kwaliteitsregister.edge.access.StaffIds;
import nl.kwaliteitsregister.edge.json.StrictJsonConverter;
import nl.kwaliteitsregister.edge.problem.ProblemAdvice;
import nl.kwaliteitsregister.edge.problem.ProblemAnswers;
import nl.kwaliteitsregister.edge.problem.ProblemWriter;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.edge.problem.UnhandledController;
import nl.kwaliteitsregister.edge.request.IdempotencyKeyInterceptor;
import nl.kwaliteitsregister.edge.request.RequestFactsFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The edge of a service, to be imported by it. The service gives {@code Clock}, {@code EventCodec}, {@code
 * ReaderSettings} and {@code MeterRegistry}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
@Import({ProblemAdvice.class, UnhandledController.class})
public class EdgeConfiguration {

    @Bean
    JsonMapper jsonMapper() {
        return EventCodec.jsonMapper()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }

    @Bean
    Texts texts(EdgeSettings settings) {
        return Texts.in(List.of("service-edge", settings.service()));
    }

    @Bean
    ProblemAnswers problemAnswers(Texts texts) {
        return new ProblemAnswers(texts);
    }

    @Bean
    ProblemWriter problemWriter(ProblemAnswers answers, JsonMapper mapper, LocaleResolver localeResolver) {
        return new ProblemWriter(answers, mapper, localeResolver);
    }

    @Bean
    Grants grants(Clock clock, EdgeSettings settings) {
        return new Grants(clock, settings.mostSilence());
    }

    @Bean
    GrantsHealth grantsHealthIndicator(Grants grants) {
        return new GrantsHealth(grants);
    }

    /** Every instance reads all grants, and follows. */
    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTable grantsTable(Grants grants, EventCodec codec, ReaderSettings settings, MeterRegistry meters) {
        return new TopicTable("grants", Topics.REFERENCE, grants, codec, settings, meters);
    }

    @Bean
    Callers callers(Grants grants, EdgeSettings settings) {
        return new Callers(
                grants,
                settings.institutionClaim(),
                settings.bootstrapAdministrators().stream()
                        .map(person -> StaffIds.of(person.issuer(), person.subject()))
                        .collect(Collectors.toSet()));
    }

    @Bean
    Endpoints endpoints(List<RequestMappingHandlerMapping> mappings) {
        return new Endpoints(mappings);
    }

    /** Dutch unless the reader asks for English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Texts.LANGUAGES);
        resolver.setDefaultLocale(Locale.of("nl"));
        return resolver;
    }

    @Bean
    FilterRegistrationBean<RequestFactsFilter> requestFactsFilter(EdgeSettings settings) {
        var filter = new FilterRegistrationBean<>(new RequestFactsFilter(settings.apiVersion()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    /** A span around each of the dozen security filters costs a sixth of a request and tells nobody anything. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    /** Tokens are checked here; who may do what is declared by each handler method. */
    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, EdgeSettings settings, ProblemWriter problems) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/v1/openapi.json", "/error")
                                .permitAll()
                                .requestMatchers(settings.publicPaths().toArray(String[]::new))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> {}).authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie says who asks
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    WebMvcConfigurer edgeOfMvc(Callers callers, JsonMapper mapper, EdgeSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(callers)).order(Ordered.HIGHEST_PRECEDENCE);
                registry.addInterceptor(new IdempotencyKeyInterceptor());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver(callers));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters
                        .addCustomConverter(new StrictJsonConverter(
                                mapper, Math.toIntExact(settings.mostBody().toBytes())))
                        .configureMessageConvertersList(EdgeConfiguration::onlyJson);
            }
        };
    }

    /** Whatever else lies on the class path: a body in YAML would pass by the strict reader. */
    private static void onlyJson(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(converter -> converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().matches(".*(yaml|xml|cbor|smile).*")));
    }
}
