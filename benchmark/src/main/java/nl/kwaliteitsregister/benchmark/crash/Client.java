package nl.kwaliteitsregister.benchmark.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.benchmark.crash.Ledger.Acknowledged;
import nl.kwaliteitsregister.benchmark.crash.Ledger.Asked;

/** A coordinator's system that talks to the register over HTTP. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A register that has just started may have to say "not now" (503) for some seconds. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final int ATTEMPTS = 120;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final int port;
    private final String token;

    /** @param port of the register's sign-in; the services listen on the next two */
    Client(int port, String user) throws IOException, InterruptedException {
        this.port = port;
        token = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/demo/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("user=" + user))
                        .build())
                .body();
    }

    /** A command that was answered: where, and what. */
    record Answered(Acknowledged position, String body) {}

    /**
     * @throws IOException when no answer came: the command may count or not
     * @throws IllegalStateException when the register refused what it should take
     */
    Answered command(Asked asked) throws IOException, InterruptedException {
        var answer = post(asked);
        for (var attempt = 1; answer.statusCode() == 503 && attempt < ATTEMPTS; attempt++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = post(asked);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    asked.path() + " was answered " + answer.statusCode() + " " + answer.body());
        }
        var position = answer.headers().firstValue("Register-Position").orElseThrow();
        return new Answered(Acknowledged.of(position), answer.body());
    }

    private HttpResponse<String> post(Asked asked) throws IOException, InterruptedException {
        return send(request(port + 1, asked.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", asked.key())
                .POST(BodyPublishers.ofString(asked.body()))
                .build());
    }

    /** A query of the reading side that waits until it has seen that position. */
    HttpResponse<String> query(String path, Acknowledged after) throws IOException, InterruptedException {
        return send(request(port + 2, path)
                .header("Register-After", after.position())
                .GET()
                .build());
    }

    private HttpRequest.Builder request(int service, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }
}
