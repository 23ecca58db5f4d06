package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.embedded.Loopback;

/** The whole register as a process of its own, seen from outside. */
final class StandaloneProcess implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final int BY_SIGTERM = 128 + 15;

    private final Process process;
    private final Options options;

    private StandaloneProcess(Process process, Options options) {
        this.process = process;
        this.options = options;
    }

    /** Returns when it says that it is ready. */
    static StandaloneProcess start(Options options) throws IOException {
        var process = launch(List.of(), options, ProcessBuilder.Redirect.INHERIT);
        var line = process.inputReader().readLine();
        assertThat(line).startsWith("Kwaliteitsregister is ready");
        return new StandaloneProcess(process, options);
    }

    /** What it says on standard error instead of starting; its exit code must be 1. */
    static String refusal(List<String> wrapper, Options options) throws Exception {
        var process = launch(wrapper, options, ProcessBuilder.Redirect.PIPE);
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(1);
        return said.strip();
    }

    private static Process launch(List<String> wrapper, Options options, ProcessBuilder.Redirect errors)
            throws IOException {
        var command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName(),
                "--port",
                String.valueOf(options.port()),
                "--data",
                options.data().toString()));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    String token(String user) throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(options.issuer() + "/demo/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("user=" + user))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** Sends a command to the register service. */
    HttpResponse<String> post(String path, String token, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + options.registerPort() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Asks the projection service, for what stands at least at this position. */
    HttpResponse<String> get(String path, String token, String position) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + options.projectionPort() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Register-After", position)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Asks it to end, as Ctrl-C does; what it says last. It must end as whoever asked expects, by the signal. */
    String stop() throws Exception {
        process.toHandle().destroy(); // the process itself would no longer be heard
        var said = process.inputReader().lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(BY_SIGTERM);
        return said.getLast();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** A folder that holds nothing and a port that is free with those after it. */
    static Options unused(Path data) {
        return new Options(Loopback.inARow(Standalone.PORTS), data, false);
    }
}
