package nl.kwaliteitsregister.portal.services;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import nl.kwaliteitsregister.portal.signin.AccessToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One service, asked as the person who reads the page and in that person's language. */
public final class Service {

    private static final String AFTER = "Register-After";
    private static final String POSITION = "Register-Position";
    private static final String KEY = "Idempotency-Key";

    private final RestClient client;
    private final JsonMapper mapper;

    Service(RestClient client, JsonMapper mapper) {
        this.client = client;
        this.mapper = mapper;
    }

    public <T> Found<T> find(Class<T> type, String path, Object... variables) {
        return findAfter(null, type, path, variables);
    }

    /** @param after a position that the view must have seen, if it can in time */
    public <T> Found<T> findAfter(@Nullable String after, Class<T> type, String path, Object... variables) {
        var request = client.get().uri(path, variables);
        if (after != null) {
            request.header(AFTER, after);
        }
        return orAway(() -> request.exchange((asked, answer) -> found(type, answer)));
    }

    /** What a command needs that names what its sender saw. */
    public <T> Found<Seen<T>> findSeen(Class<T> type, String path, Object... variables) {
        return orAway(() -> client.get().uri(path, variables).exchange((asked, answer) -> {
            var version = String.valueOf(answer.getHeaders().getETag()).replace("\"", "");
            return found(type, answer).map(what -> new Seen<>(what, version));
        }));
    }

    /** Asks by a body, where a question is too long for an address. */
    public <T> Found<T> ask(Class<T> type, String path, Object body) {
        return orAway(() -> client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(mapper.writeValueAsBytes(body))
                .exchange((asked, answer) -> found(type, answer)));
    }

    private interface Exchange<T> {
        @Nullable
        Found<T> run();
    }

    private static <T> Found<T> orAway(Exchange<T> exchange) {
        try {
            var found = exchange.run();
            return found == null ? new Found.Away<>() : found;
        } catch (ResourceAccessException | JacksonException unusable) {
            return new Found.Away<>();
        }
    }

    private <T> Found<T> found(Class<T> type, ConvertibleClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        requireSignedIn(status);
        if (status.is2xxSuccessful()) {
            return new Found.Here<>(mapper.readValue(answer.getBody(), type));
        }
        return switch (status.value()) {
            case 400, 404, 422 -> new Found.Missing<>();
            case 403 -> new Found.NotAllowed<>();
            default -> new Found.Away<>();
        };
    }

    /**
     * Sends a command.
     *
     * @param key of the form that was filled in: sent twice it is done once
     */
    public Sent send(String key, Object body, String path, Object... variables) {
        return send(HttpMethod.POST, key, null, body, path, variables);
    }

    /** @param version what the person saw, where the command is about that */
    public Sent send(
            HttpMethod method, String key, @Nullable String version, Object body, String path, Object... variables) {
        return sent(method, key, path, variables, request -> {
            if (version != null) {
                request.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
            }
            return request.contentType(MediaType.APPLICATION_JSON).body(mapper.writeValueAsBytes(body));
        });
    }

    /** Hands a file on as it comes in. */
    public Sent send(String key, MediaType type, InputStream file, String path) {
        return sent(
                HttpMethod.POST,
                key,
                path,
                new Object[0],
                request -> request.contentType(type).body(file::transferTo));
    }

    private Sent sent(
            HttpMethod method,
            String key,
            String path,
            Object[] variables,
            Function<RestClient.RequestBodySpec, RestClient.RequestHeadersSpec<?>> fill) {
        try {
            var request = client.method(method).uri(path, variables).header(KEY, key);
            var sent = fill.apply(request).exchange((asked, answer) -> sent(answer));
            return sent == null ? new Sent.Away() : sent;
        } catch (ResourceAccessException | JacksonException unusable) {
            return new Sent.Away();
        }
    }

    private Sent sent(ConvertibleClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        requireSignedIn(status);
        if (status.is2xxSuccessful()) {
            var body = answer.getBody().readAllBytes();
            return new Sent.Done(
                    answer.getHeaders().getFirst(POSITION),
                    body.length == 0 ? mapper.createObjectNode() : mapper.readTree(body));
        }
        if (status.isSameCodeAs(HttpStatus.PRECONDITION_FAILED)) {
            return new Sent.Outdated();
        }
        return status.is4xxClientError()
                ? new Sent.Refused(mapper.readValue(answer.getBody(), Problem.class))
                : new Sent.Away();
    }

    /** A token that no longer opens anything is exchanged for a new one. */
    private static void requireSignedIn(HttpStatusCode status) {
        if (status.value() == 401) {
            throw AccessToken.refused();
        }
    }
}
