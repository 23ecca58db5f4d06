package nl.kwaliteitsregister.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.embedded.Engines;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The register service on the embedded engines; one engine for all tests of a JVM, a database for each service. */
final class RunningRegister implements AutoCloseable {

    static final InstitutionId ZUID = new InstitutionId("01AA");
    static final InstitutionId NOORD = new InstitutionId("02BB");
    private static final Engines ENGINES = Engines.start(folder());

    private final ConfigurableApplicationContext context;

    private RunningRegister(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningRegister start() {
        return new RunningRegister(RegisterService.application()
                .sources(Issuer.class)
                .properties(Map.of(
                        "spring.main.allow-bean-definition-overriding", "true",
                        "spring.main.banner-mode", "off"))
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + ENGINES.uri(),
                        "--spring.kafka.bootstrap-servers=" + ENGINES.bootstrapServers()));
    }

    Client client() {
        return Client.of(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    Client client(String subject, InstitutionId institution) {
        return client().as(Tokens.of(subject, institution));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static java.nio.file.Path folder() {
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
