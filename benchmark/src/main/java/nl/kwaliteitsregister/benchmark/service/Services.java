package nl.kwaliteitsregister.benchmark.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.projection.ProjectionService;
import nl.kwaliteitsregister.register.RegisterService;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import nl.kwaliteitsregister.standalone.oidc.OidcProvider;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Whole services in this JVM, on engines that run already, and the one coordinator of a school who asks them. */
public final class Services implements AutoCloseable {

    public static final InstitutionId SCHOOL = new InstitutionId("99WR");

    private static final DemoUser FOUNDER = new DemoUser("founder", SCHOOL);
    private static final DemoUser ADMINISTRATOR = new DemoUser("administrator", SCHOOL);
    private static final DemoUser COORDINATOR = new DemoUser("coordinator", SCHOOL);

    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 100_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String today = new Moment(Instant.now()).today().toString();
    private final String mongoUri;
    private final String bootstrapServers;
    private final Path folder;
    private final String issuer;
    private final ConfigurableApplicationContext provider;
    private final ConfigurableApplicationContext register;
    private final String registerAddress;
    private final String token;
    private @Nullable ConfigurableApplicationContext projection;
    private String projectionAddress = "";

    /** Starts register-service, and lets the coordinator in. */
    public Services(String mongoUri, String bootstrapServers, Path folder) throws Exception {
        this.mongoUri = mongoUri;
        this.bootstrapServers = bootstrapServers;
        this.folder = folder;
        var providerPort = Loopback.port(0);
        issuer = "http://127.0.0.1:" + providerPort;
        provider = OidcProvider.application(List.of(FOUNDER, ADMINISTRATOR, COORDINATOR))
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=oidc-provider",
                        "--spring.main.banner-mode=off",
                        "--server.address=127.0.0.1",
                        "--server.port=" + providerPort,
                        "--oidc.issuer=" + issuer,
                        "--oidc.key=" + folder.resolve("oidc-key.json"));
        var port = Loopback.port(0);
        registerAddress = "http://127.0.0.1:" + port;
        register = start(
                RegisterService.application(),
                port,
                "--edge.bootstrap-administrators[0].issuer=" + issuer,
                "--edge.bootstrap-administrators[0].subject=" + FOUNDER.name(),
                "--register.sealing.master-keys[0].id=benchmark",
                "--register.sealing.master-keys[0].base64=" + randomKey());
        var tokens = provider.getBean(Tokens.class);
        token = tokens.of(COORDINATOR);
        letIn(tokens);
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder service, int port, String... more) {
        var common = Stream.of(
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                "--spring.mongodb.uri=" + mongoUri,
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer);
        return service.registerShutdownHook(false)
                .run(Stream.concat(common, Stream.of(more)).toArray(String[]::new));
    }

    private static String randomKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private void letIn(Tokens tokens) throws Exception {
        var founder = tokens.of(FOUNDER);
        command(founder, "/v1/institutions", """
                {"occurredOn": "%s", "institution": "99WR", "name": "ROC Waterrand", "sectors": ["mbo"]}
                """.formatted(today));
        grant(founder, ADMINISTRATOR, "administrator");
        grant(tokens.of(ADMINISTRATOR), COORDINATOR, "coordinator");
    }

    private void grant(String by, DemoUser person, String role) throws Exception {
        command(by, "/v1/institutions/99WR/grants", """
                {"occurredOn": "%s", "person": {"issuer": "%s", "subject": "%s"}, "role": "%s"}
                """.formatted(today, issuer, person.name(), role));
    }

    /**
     * Starts projection-service.
     *
     * @param more classes that it has beside its own
     */
    public void startProjection(Class<?>... more) {
        var port = Loopback.port(0);
        projectionAddress = "http://127.0.0.1:" + port;
        projection = start(
                ProjectionService.application().sources(more),
                port,
                "--projection.search.folder=" + folder.resolve("search"));
    }

    /** So that nothing but reading costs anything. */
    public void stopRegister() {
        register.close();
    }

    /** The day of all that happens. */
    String today() {
        return today;
    }

    /** Sends a command as the coordinator. */
    HttpResponse<String> command(String path, String body) throws Exception {
        return command(token, path, body);
    }

    private HttpResponse<String> command(String bearer, String path, String body) throws Exception {
        return patiently(HttpRequest.newBuilder(URI.create(registerAddress + path))
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /**
     * Asks projection-service as the coordinator.
     *
     * @param headers names and values in turn
     */
    public String query(String path, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(projectionAddress + path)).header("Authorization", "Bearer " + token);
        return patiently((headers.length == 0 ? request : request.headers(headers)).build())
                .body();
    }

    /** Waits while a service is not ready, or does not know of the grant yet, which takes a moment. */
    private HttpResponse<String> patiently(HttpRequest request) throws Exception {
        for (var attempt = 0; ; attempt++) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                return answer;
            }
            if (attempt == ATTEMPTS || (answer.statusCode() != UNAVAILABLE && answer.statusCode() != FORBIDDEN)) {
                throw new IllegalStateException(
                        request.uri() + " was answered " + answer.statusCode() + " " + answer.body());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        if (projection != null) {
            projection.close();
        }
        register.close();
        provider.close();
        http.close();
    }
}
