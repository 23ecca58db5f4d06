package nl.kwaliteitsregister.benchmark.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.embedded.Engines;

/** projection-service in a JVM of its own, with a heap of its own that can be looked into. */
final class ProjectionProcess implements AutoCloseable {

    /** A line of the collector's log: {@code Pause Full (Diagnostic Command) 139M->41M(494M)}. */
    private static final Pattern FULL = Pattern.compile("Pause Full .*?\\d+M->(\\d+)M\\(");

    private final Process process;
    private final Path log;

    private ProjectionProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it with this program's own class path. */
    static ProjectionProcess start(Engines engines, Path folder, int heapMegabytes) throws IOException {
        var log = folder.resolve("collector.log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heapMegabytes + "m",
                "-Xlog:gc:file=" + log + "::filecount=0",
                "-Dlogback.configurationFile=benchmark/logback.xml",
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kwaliteitsregister.projection.ProjectionService",
                "--server.port=0",
                "--spring.mongodb.uri=" + engines.uri(),
                "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
        return new ProjectionProcess(process, log);
    }

    /** @throws IllegalStateException when it has ended, as it does when its memory does not suffice */
    void mustLive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("projection-service ended with " + process.exitValue());
        }
    }

    /** Megabytes of the heap that are in use right after a full collection. */
    int heapAfterCollection() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var collected = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collected.waitFor() != 0) {
            throw new IllegalStateException("the heap could not be collected");
        }
        var used = -1;
        for (var line : Files.readAllLines(log)) {
            var matched = FULL.matcher(line);
            if (matched.find()) {
                used = Integer.parseInt(matched.group(1));
            }
        }
        return used;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
