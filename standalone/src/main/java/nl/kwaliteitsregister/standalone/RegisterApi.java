package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's commands over HTTP, as any client sends them. */
final class RegisterApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int UNAVAILABLE = 503;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;
    private final Function<DemoUser, String> tokens;

    RegisterApi(int port, Function<DemoUser, String> tokens) {
        this.address = "http://127.0.0.1:" + port;
        this.tokens = tokens;
    }

    /**
     * Sends a command, again while the register is not ready for it.
     *
     * @param key the same for the same command: what was done already is not done twice
     * @return the answer, which may be empty
     */
    JsonNode send(String method, String path, DemoUser user, String key, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + tokens.apply(user))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        var answer = patiently(request);
        if (answer.statusCode() >= 300) {
            throw new CannotStart("The demo could not be entered: " + method + " " + path + " was answered with "
                    + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private HttpResponse<String> patiently(HttpRequest request) {
        var end = Instant.now().plus(PATIENCE);
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            while (answer.statusCode() == UNAVAILABLE && Instant.now().isBefore(end)) {
                Thread.sleep(PAUSE);
                answer = client.send(request, BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new CannotStart("The register does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
