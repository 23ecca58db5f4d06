package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lost topic, from the loss to the views made anew of it, by the commands of who runs the register. */
@Timeout(300)
class LostTopicIT {

    private static final String VIEW = "/v1/views/host-file";
    private static final int HOSTS = 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @BeforeAll
    static void shareOneLog() {
        Standalone.shareOneLog(Path.of("target"));
    }

    @Test
    void views_made_anew_of_a_topic_that_was_filled_again_are_those_of_before() throws Exception {
        var options = StandaloneProcess.unused(folder);
        try (var running = Running.start(options, told -> {})) {
            var register = options.registerPort();
            var projection = options.projectionPort();
            var coordinator = token(options, "coordinator.waterrand");
            var founder = token(options, "founder");
            for (var n = 0; n < HOSTS; n++) {
                seen(projection, coordinator, answer("POST", register, "/v1/employers", coordinator, host(n)));
            }
            var live = send("GET", projection, VIEW, founder, "").path("live").asInt();
            var next = live + 1;
            var before = send("GET", projection, "/v1/views/host-file-v" + live + "/digest", founder, "");

            lose(running.context(Service.REGISTER)
                    .getEnvironment()
                    .getRequiredProperty("spring.kafka.bootstrap-servers"));
            send("POST", register, "/v1/refill", founder, "{\"topics\": [\"register.events\"]}");
            var filled = until(register, "/v1/refill", founder, it -> it.hasNonNull("finishedAt"));
            assertThat(filled.path("missing").asInt()).isZero();

            send("POST", projection, VIEW + "/rebuilds", founder, "{\"switchWhenComplete\": false}");
            until(projection, VIEW, founder, it -> it.at("/versions/1").hasNonNull("completeAt"));
            send(
                    "POST",
                    projection,
                    VIEW + "/comparison",
                    founder,
                    "{\"first\": %d, \"second\": %d}".formatted(live, next));
            var compared = until(projection, VIEW + "/comparison", founder, it -> it.hasNonNull("finishedAt"));
            assertThat(compared.path("different").asInt())
                    .as(compared.toString())
                    .isZero();
            assertThat(send("GET", projection, "/v1/views/host-file-v" + next + "/digest", founder, ""))
                    .isEqualTo(before);

            send("PUT", projection, VIEW + "/live", founder, "{\"version\": " + next + "}");
            seen(projection, coordinator, answer("POST", register, "/v1/employers", coordinator, host(HOSTS)));
        }
    }

    /** Waits until the file shows what was registered. */
    private void seen(int projection, String coordinator, Answer registered) throws Exception {
        var employer =
                JsonMapper.shared().readTree(registered.body()).path("employer").asString();
        var file = "/v1/employers/" + employer + "/file";
        while (true) {
            var answer = answer("GET", projection, file, coordinator, "", "Register-After", registered.position());
            if (answer.status() == 200 && answer.body().contains("\"stale\":false")) {
                return;
            }
        }
    }

    private static String host(int number) {
        return """
                {"identity": {"kind": "trade-register", "kvkNumber": "%08d"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Drukkerij %d", "tradeNames": []}}
                """.formatted(
                        90_000_200 + number,
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1),
                        number);
    }

    private static void lose(String bootstrapServers) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            while (admin.listTopics().names().get().contains(Topics.EVENTS)) {
                Thread.onSpinWait();
            }
        }
    }

    private String token(Options options, String user) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + options.port() + "/demo/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user=" + user))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private JsonNode send(String method, int port, String path, String token, String body) throws Exception {
        var answer = answer(method, port, path, token, body);
        assertThat(answer.status())
                .as(method + " " + path + ": " + answer.body())
                .isLessThan(300);
        return JsonMapper.shared().readTree(answer.body());
    }

    private record Answer(int status, String body, String position) {}

    private Answer answer(String method, int port, String path, String token, String body, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        var position = answer.headers().firstValue("Register-Position").orElse("");
        return new Answer(answer.statusCode(), answer.body(), position);
    }

    private JsonNode until(int port, String path, String token, Predicate<JsonNode> holds) throws Exception {
        while (true) {
            var answer = answer("GET", port, path, token, "");
            var said = JsonMapper.shared().readTree(answer.body());
            if (answer.status() == 200 && holds.test(said)) {
                return said;
            }
            Thread.sleep(100);
        }
    }
}
