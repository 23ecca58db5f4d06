package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API of a service, as any client uses it. */
final class RegisterApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;
    private static final int CHANGED = 412;
    private static final Set<Integer> HIDDEN = Set.of(403, NOT_FOUND);

    /** A command that is repeated must say the same to the letter, also in another run. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<DemoUser, String> tokens = new ConcurrentHashMap<>();
    private final String address;
    private final Function<DemoUser, String> newToken;

    /** @param newToken a token for a user; it must be good for as long as this object is used */
    RegisterApi(int port, Function<DemoUser, String> newToken) {
        this.address = "http://127.0.0.1:" + port;
        this.newToken = newToken;
    }

    /**
     * A request.
     *
     * @param key {@code Idempotency-Key}, the same for the same command: what was done already is not done twice
     * @param body JSON; absent where the method has none
     * @param seen {@code If-Match}, where the command answers to a state
     */
    record Request(
            String method,
            String path,
            DemoUser user,
            String key,
            @Nullable String body,
            @Nullable String seen) {

        private Request having(@Nullable String tag) {
            return new Request(method, path, user, key, body, tag);
        }
    }

    /** The body as it is sent. */
    static String json(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }

    /**
     * Sends a request, again while the register is not ready for it.
     *
     * @return the answer, which may be empty
     */
    JsonNode send(Request request) {
        return read(request, patiently(http(request)));
    }

    private static JsonNode read(Request request, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new CannotStart("The demo could not be entered: " + request.method() + " " + request.path()
                    + " was answered with " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    /**
     * Sends a request that answers to the state of a thing: looks at it first, as soon as it is there, and again when
     * somebody else changed it meanwhile.
     */
    JsonNode sendSeeing(String thing, Request request) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var look = patiently(http(new Request("GET", thing, request.user(), request.key(), null, null)));
            if (look.statusCode() != NOT_FOUND || Instant.now().isAfter(end)) {
                var seen = request.having(look.headers().firstValue("ETag").orElse(null));
                var answer = patiently(http(seen));
                if (answer.statusCode() != CHANGED || Instant.now().isAfter(end)) {
                    return read(seen, answer);
                }
            }
            pause();
        }
    }

    /** What is there for this user; empty while nothing is, or the user may not see it yet. */
    Optional<JsonNode> find(String path, DemoUser user) {
        var request = new Request("GET", path, user, "look", null, null);
        var answer = patiently(http(request));
        return HIDDEN.contains(answer.statusCode()) ? Optional.empty() : Optional.of(read(request, answer));
    }

    private HttpRequest http(Request request) {
        var http = HttpRequest.newBuilder(URI.create(address + request.path()))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(request.user(), newToken))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", request.key())
                .method(request.method(), publisher(request.body()));
        return (request.seen() == null ? http : http.header("If-Match", request.seen())).build();
    }

    private static BodyPublisher publisher(@Nullable String body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    private HttpResponse<String> patiently(HttpRequest request) {
        var end = Instant.now().plus(PATIENCE);
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            while (answer.statusCode() == UNAVAILABLE && Instant.now().isBefore(end)) {
                pause();
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

    static void pause() {
        try {
            Thread.sleep(PAUSE);
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
