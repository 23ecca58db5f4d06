package nl.kwaliteitsregister.badge;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.Grants;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.embedded.Engines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The badge service and what register-service would publish, on engines of its own; days go by as the test says. */
final class RunningBadges implements AutoCloseable {

    /** Subject of the person whom the configuration names. */
    static final String OPERATOR = "operator";

    private static final MovedClock CLOCK = new MovedClock("2026-11-22T09:00:00Z");

    private final Engines engines;
    private final Register register;
    private ConfigurableApplicationContext context;

    private RunningBadges(Engines engines) {
        this.engines = engines;
        this.register = new Register(engines.bootstrapServers(), CLOCK);
        this.context = run();
    }

    private ConfigurableApplicationContext run() {
        return BadgeService.application()
                .sources(Instead.class)
                .properties(Map.of(
                        "spring.main.allow-bean-definition-overriding", "true",
                        "spring.main.banner-mode", "off"))
                .run(
                        "--server.port=0",
                        "--register.deadline.every=100ms",
                        "--edge.most-silence=2000d", // the clock jumps
                        "--edge.bootstrap-administrators[0].issuer=" + Tokens.ISSUER,
                        "--edge.bootstrap-administrators[0].subject=" + OPERATOR,
                        "--spring.mongodb.uri=" + engines.uri(),
                        "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers());
    }

    static RunningBadges start() {
        CLOCK.moveTo("2026-11-22T09:00:00Z");
        var running = new RunningBadges(Engines.start(folder()));
        running.awaitGrants();
        return running;
    }

    private void awaitGrants() {
        while (!bean(Grants.class).usable()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Ends the service and starts it as after a restore: its own events are there, and all that it read is gone. */
    void startWithoutViews() throws ExecutionException, InterruptedException {
        context.close();
        try (var mongo = MongoClients.create(engines.uri());
                var admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()))) {
            mongo.getDatabase("badge-views").drop();
            var groups = List.of("badge-networks", "badge-facts", "badge-badges");
            for (var group : groups) {
                admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get();
            }
            admin.deleteConsumerGroups(groups).all().get();
        }
        context = run();
        awaitGrants();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("engines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Register register() {
        return register;
    }

    MovedClock clock() {
        return CLOCK;
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
        register.close();
        engines.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Instead {

        @Bean
        JwtDecoder jwtDecoder() {
            return Tokens.decoder();
        }

        @Bean
        Clock clock() {
            return CLOCK;
        }
    }
}
