package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The APIs of a register that runs here, asked by its demo users. */
final class Asking {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Options options;

    Asking(Options options) {
        this.options = options;
    }

    record Answer(int status, String body, String position) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    static String host(int number) {
        return """
                {"identity": {"kind": "trade-register", "kvkNumber": "%08d"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Drukkerij %d", "tradeNames": []}}
                """.formatted(
                        90_000_200 + number,
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1),
                        number);
    }

    /** What the coordinator reads of the host that was registered, once the view has it. */
    String fileOf(Answer registered, String coordinator) throws Exception {
        var file = "/v1/employers/" + registered.json().path("employer").asString() + "/file";
        while (true) {
            var answer = answer(
                    "GET", options.projectionPort(), file, coordinator, "", "Register-After", registered.position());
            if (answer.status() == 200 && answer.body().contains("\"stale\":false")) {
                return answer.body();
            }
            Thread.sleep(20);
        }
    }

    String token(String user) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(options.issuer() + "/demo/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user=" + user))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    JsonNode send(String method, int port, String path, String token, String body) throws Exception {
        var answer = answer(method, port, path, token, body);
        assertThat(answer.status())
                .as(method + " " + path + ": " + answer.body())
                .isLessThan(300);
        return answer.json();
    }

    Answer answer(String method, int port, String path, String token, String body, String... headers) throws Exception {
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

    JsonNode until(int port, String path, String token, Predicate<JsonNode> holds) throws Exception {
        while (true) {
            var answer = answer("GET", port, path, token, "");
            if (answer.status() == 200 && holds.test(answer.json())) {
                return answer.json();
            }
            Thread.sleep(100);
        }
    }
}
