package nl.kwaliteitsregister.benchmark.ratio;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.register.RegisterService;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import nl.kwaliteitsregister.standalone.oidc.OidcProvider;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import org.springframework.context.ConfigurableApplicationContext;

/** Coordinators over HTTP against a whole register-service: each registers a host and names four departments of it. */
final class HttpCommands implements AutoCloseable {

    private static final int PER_HOST = 5;
    private static final Pattern EMPLOYER = Pattern.compile("\"employer\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final InstitutionId SCHOOL = new InstitutionId("99WR");
    private static final DemoUser FOUNDER = new DemoUser("founder", SCHOOL);
    private static final DemoUser ADMINISTRATOR = new DemoUser("administrator", SCHOOL);
    private static final DemoUser COORDINATOR = new DemoUser("coordinator", SCHOOL);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger hosts = new AtomicInteger();
    private final String today = new Moment(java.time.Instant.now()).today().toString();
    private final String address;
    private final String issuer;
    private final ConfigurableApplicationContext provider;
    private final ConfigurableApplicationContext register;
    private final String token;

    HttpCommands(String mongoUri, String bootstrapServers, Path folder) throws Exception {
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
        address = "http://127.0.0.1:" + port;
        register = RegisterService.application()
                .registerShutdownHook(false)
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.main.banner-mode=off",
                        "--spring.mongodb.uri=" + mongoUri,
                        "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                        "--edge.bootstrap-administrators[0].issuer=" + issuer,
                        "--edge.bootstrap-administrators[0].subject=" + FOUNDER.name(),
                        "--register.sealing.master-keys[0].id=benchmark",
                        "--register.sealing.master-keys[0].base64=" + randomKey());
        var tokens = provider.getBean(Tokens.class);
        token = tokens.of(COORDINATOR);
        letIn(tokens);
    }

    private static String randomKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private void letIn(Tokens tokens) throws Exception {
        var founder = tokens.of(FOUNDER);
        send(founder, "/v1/institutions", """
                {"occurredOn": "%s", "institution": "99WR", "name": "ROC Waterrand", "sectors": ["mbo"]}
                """.formatted(today));
        grant(founder, ADMINISTRATOR, "administrator");
        grant(tokens.of(ADMINISTRATOR), COORDINATOR, "coordinator");
    }

    private void grant(String by, DemoUser person, String role) throws Exception {
        send(by, "/v1/institutions/99WR/grants", """
                {"occurredOn": "%s", "person": {"issuer": "%s", "subject": "%s"}, "role": "%s"}
                """.formatted(today, issuer, person.name(), role));
    }

    /** Acknowledged commands per second. */
    double perSecond(Throughput throughput) throws InterruptedException, ExecutionException {
        var employers = new String[throughput.threads()];
        return throughput.of((thread, turn) -> {
            if (turn % PER_HOST == 0) {
                employers[thread] = registerHost();
            } else {
                send(token, "/v1/employers/" + employers[thread] + "/departments", """
                        {"occurredOn": "%s", "name": "Afdeling %d", "functions": ["stagiair"]}
                        """.formatted(today, turn));
            }
        });
    }

    private String registerHost() throws Exception {
        var number = hosts.incrementAndGet();
        var answer = EMPLOYER.matcher(send(token, "/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%08d"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Proefbedrijf %d B.V.", "tradeNames": []}}
                """.formatted(number, today, number)));
        if (!answer.find()) {
            throw new IllegalStateException("no employer in the answer");
        }
        return answer.group(1);
    }

    /** Waits while the register is not ready, or does not know of the grant yet, which takes a moment. */
    private String send(String bearer, String path, String body) throws Exception {
        for (var attempt = 0; ; attempt++) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Authorization", "Bearer " + bearer)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                return answer.body();
            }
            if (attempt == 100 || (answer.statusCode() != 503 && answer.statusCode() != 403)) {
                throw new IllegalStateException(path + " was answered " + answer.statusCode() + " " + answer.body());
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Override
    public void close() {
        register.close();
        provider.close();
        http.close();
    }
}
