package nl.kwaliteitsregister.benchmark.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole register in a JVM of its own, which can be killed. */
final class Server implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);

    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /** Starts it with this program's own class path; returns when it says that it is ready. */
    static Server start(Path data, int port) {
        try {
            var process = new ProcessBuilder(command(data, port))
                    .redirectErrorStream(true)
                    .start();
            var server = new Server(process);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kwaliteitsregister.standalone.Standalone",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
    }

    private void awaitReady() {
        var ready = new CompletableFuture<Void>();
        var said = new ArrayList<String>();
        Thread.ofVirtual().start(() -> listen(ready, said));
        try {
            ready.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("the register did not start; it said: " + String.join(" | ", said), e);
        }
    }

    private void listen(CompletableFuture<Void> ready, List<String> said) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.contains("is ready")) {
                    ready.complete(null);
                } else if (!ready.isDone()) {
                    said.add(line);
                }
            }
        } catch (IOException killed) {
            // the pipe of a killed process
        }
        ready.completeExceptionally(new IllegalStateException("ended before it was ready"));
    }

    /** {@code kill -9}: nothing in it gets a chance to write anything more. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop in order. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
