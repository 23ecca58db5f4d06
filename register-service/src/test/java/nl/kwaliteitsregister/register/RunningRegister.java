package nl.kwaliteitsregister.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.embedded.Engines;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The register service on the embedded engines; one engine for all tests of a JVM, a database for each service. */
final class RunningRegister implements AutoCloseable {

    static final InstitutionId ZUID = new InstitutionId("01AA");
    static final InstitutionId NOORD = new InstitutionId("02BB");
    static final LocalDate DAY = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(7);
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Engines ENGINES = Engines.start(folder());

    private static @Nullable RunningRegister shared;

    private final ConfigurableApplicationContext context;

    private RunningRegister(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One for all tests of this JVM that do not stop it. */
    static synchronized RunningRegister shared() {
        if (shared == null) {
            var started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    static RunningRegister start() {
        return start(ENGINES);
    }

    /** Another instance beside the shared one, on the same engines. */
    static RunningRegister second() {
        return startInstance("register-2", ENGINES);
    }

    /** On engines of the test's own, with beans in place of the service's; a folder may be started on again. */
    static RunningRegister start(Engines engines, Class<?>... instead) {
        return startInstance("register-1", engines, instead);
    }

    /** On engines of the test's own, with settings of the test's own. */
    static RunningRegister start(Engines engines, Map<String, String> settings) {
        return startInstance("register-1", engines, settings);
    }

    /** One of several on the same engines. */
    static RunningRegister startInstance(String instance, Engines engines, Class<?>... instead) {
        return startInstance(instance, engines, Map.of(), instead);
    }

    private static RunningRegister startInstance(
            String instance, Engines engines, Map<String, String> settings, Class<?>... instead) {
        return new RunningRegister(RegisterService.application()
                .sources(Issuer.class)
                .sources(instead)
                .properties(Map.of(
                        "spring.main.allow-bean-definition-overriding", "true",
                        "spring.main.banner-mode", "off"))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--edge.bootstrap-administrators[0].issuer=" + Tokens.ISSUER,
                                        "--edge.bootstrap-administrators[0].subject=founder",
                                        "--MASTER_KEY=" + MASTER_KEY,
                                        "--register.store.instance=" + instance,
                                        "--register.deadline.every=100ms",
                                        // a closed instance does not leave its groups: it may come back
                                        "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                                        "--spring.mongodb.uri=" + engines.uri(),
                                        "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers()),
                                settings.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()))
                        .toArray(String[]::new)));
    }

    Client client() {
        return Client.of(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    Client client(String subject, InstitutionId institution) {
        return client().as(Tokens.of(subject, institution));
    }

    /** Registers the institution and gives it an administrator, {@code admin}. */
    void found(InstitutionId institution) {
        var founder = awaitLetIn();
        founder.post("/v1/institutions", """
                {"institution": "%s", "name": "School %s", "sectors": ["mbo", "hbo"], "occurredOn": "%s"}
                """.formatted(institution, institution, DAY));
        grant(founder, institution, "admin", Role.ADMINISTRATOR);
    }

    /** The person whom the configuration names; waits until the service has heard all grants. */
    private Client awaitLetIn() {
        var founder = client("founder", ZUID);
        var until = Instant.now().plusSeconds(30);
        while (founder.post("/v1/institutions", "{}").status() == 503) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("grants are not heard");
            }
            LockSupport.parkNanos(50_000_000);
        }
        return founder;
    }

    /** Gives a role; the answer names person and grant. */
    Client.Answer grant(Client giver, InstitutionId institution, String subject, Role role) {
        return giver.post(
                "/v1/institutions/" + institution + "/grants", """
                {"person": {"issuer": "%s", "subject": "%s"}, "role": "%s", "occurredOn": "%s"}
                """.formatted(Tokens.ISSUER, subject, role, DAY));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("engines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the tokens of the test's own provider. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Issuer {

        @Bean
        JwtDecoder jwtDecoder() {
            return Tokens.decoder();
        }
    }
}
