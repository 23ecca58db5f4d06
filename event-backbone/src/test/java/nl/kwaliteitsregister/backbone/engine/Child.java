package nl.kwaliteitsregister.backbone.engine;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link Writer} in a JVM of its own, which can be paused and killed. */
public final class Child implements AutoCloseable {

    private final Process process;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Thread listening;

    private Child(Process process) {
        this.process = process;
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    public static Child writing(
            String uri, String database, String instance, int hosts, int commands, String bootstrapServers)
            throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName()));
        command.addAll(
                List.of(uri, database, instance, String.valueOf(hosts), String.valueOf(commands), bootstrapServers));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith("ack ")).forEach(line -> acknowledged.incrementAndGet());
        } catch (IOException e) {
            // the process is gone
        }
    }

    public int acknowledged() {
        return acknowledged.get();
    }

    public void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void wake() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var status = new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("kill " + signal + " failed");
        }
    }

    /** SIGKILL: nothing of it runs any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        listening.join();
    }

    public int waitFor(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the process does not end");
        }
        listening.join();
        return process.exitValue();
    }

    /** Tells it to end, in order. */
    public void end() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
