package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's API, asked by people of one school of the demo. */
final class SchoolApi implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Tokens tokens;
    private final String register;
    private final Demo.School school;

    SchoolApi(Running running, Options options, Demo.School school) {
        this.tokens = running.provider().getBean(Tokens.class);
        this.register = "http://127.0.0.1:" + options.registerPort();
        this.school = school;
    }

    JsonNode get(Role role, String path) {
        return JSON.readTree(ask("GET", path, role, null, null).body());
    }

    JsonNode post(Role role, String path, Map<String, ?> body) {
        return told(path, ask("POST", path, role, body, null));
    }

    boolean knows(Role role, String path) {
        return ask("GET", path, role, null, null).statusCode() == 200;
    }

    /** A command that names what was seen. */
    void change(Role role, String thing, String path, Map<String, ?> body) {
        var seen =
                ask("GET", thing, role, null, null).headers().firstValue("ETag").orElseThrow();
        told(thing + path, ask("POST", thing + path, role, body, seen));
    }

    private static JsonNode told(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private HttpResponse<String> ask(
            String method, String path, Role role, @Nullable Map<String, ?> body, @Nullable String seen) {
        var request = HttpRequest.newBuilder(URI.create(register + path))
                .header("Authorization", "Bearer " + tokens.of(Demo.user(school, role)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
