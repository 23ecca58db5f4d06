package nl.kwaliteitsregister.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.Grants;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** One instance of the projection service on the embedded engines. */
final class RunningProjection implements AutoCloseable {

    /** Subject of the person whom the configuration names. */
    static final String OPERATOR = "operator";

    /** Argument that says where an instance keeps its index: by default where no other has been. */
    static final String SEARCH_FOLDER = "--projection.search.folder=";

    private final ConfigurableApplicationContext context;
    private final Map<String, Long> sequences = new HashMap<>();

    private RunningProjection(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningProjection start(Engines engines, String instance, String database, String... more) {
        return start(engines.uri(), engines.bootstrapServers(), instance, database, more);
    }

    static RunningProjection start(Broker broker, String instance, String database, String... more) {
        return start(broker.uri(), broker.bootstrapServers(), instance, database, more);
    }

    private static RunningProjection start(
            String uri, String bootstrapServers, String instance, String database, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.mongodb.uri=" + uri,
                "--projection.store-patience=500ms",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--projection.instance=" + instance,
                "--projection.database=" + database,
                "--edge.bootstrap-administrators[0].issuer=" + Tokens.ISSUER,
                "--edge.bootstrap-administrators[0].subject=" + OPERATOR));
        if (Stream.of(more).noneMatch(it -> it.startsWith(SEARCH_FOLDER))) {
            arguments.add(SEARCH_FOLDER + folder());
        }
        arguments.addAll(List.of(more));
        var running = new RunningProjection(ProjectionService.application()
                .sources(Issuer.class)
                .properties(Map.of(
                        "spring.main.allow-bean-definition-overriding", "true", "spring.main.banner-mode", "off"))
                .run(arguments.toArray(String[]::new)));
        var grants = running.bean(Grants.class);
        while (!grants.usable()) {
            LockSupport.parkNanos(1_000_000);
        }
        return running;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Client client() {
        return Client.of(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    Client client(String subject, InstitutionId institution) {
        return client().as(Tokens.of(subject, institution));
    }

    Client operator() {
        return client(OPERATOR, new InstitutionId("99ZZ"));
    }

    /** Somebody with one role at an institution; as an employer, of the sample host. */
    Client client(Role role, InstitutionId institution, String... programmes) {
        var subject = subject(role, institution);
        learn(new GrantGiven(
                Tokens.staff(subject),
                grant(subject),
                institution,
                LocalDate.of(2026, 1, 1),
                role,
                Set.of(programmes),
                null,
                role == Role.EMPLOYER ? Facts.HOST : null));
        return client(subject, institution);
    }

    void revoke(Role role, InstitutionId institution) {
        var subject = subject(role, institution);
        learn(new GrantRevoked(Tokens.staff(subject), grant(subject), institution, LocalDate.of(2026, 1, 2)));
    }

    private static String subject(Role role, InstitutionId institution) {
        return role.code() + "@" + institution;
    }

    private static GrantId grant(String subject) {
        return new GrantId(UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8)));
    }

    private void learn(GrantEvent event) {
        context.getBean(Grants.class)
                .learn(event, sequences.merge(event.stream().toString(), 1L, Long::sum) - 1);
    }

    @Override
    public void close() {
        context.close();
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
