package nl.kwaliteitsregister.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Both engines on one folder. In tests: once per JVM, on a temporary folder. The ports are free ones unless given.
 */
public final class Engines implements AutoCloseable {

    private final EmbeddedKafka kafka;
    private final EmbeddedMongo mongo;

    private Engines(EmbeddedKafka kafka, EmbeddedMongo mongo) {
        this.kafka = kafka;
        this.mongo = mongo;
    }

    /** Starts on free ports; see {@link #start(Path, int, int)}. */
    public static Engines start(Path folder) {
        return start(folder, 0, 0);
    }

    /**
     * Starts both at once; returns when both answer.
     *
     * @throws EngineFailure saying in one sentence why one of them cannot; the other is then stopped
     */
    public static Engines start(Path folder, int mongoPort, int kafkaPort) {
        var kafka = CompletableFuture.supplyAsync(
                () -> EmbeddedKafka.start(folder.resolve("kafka"), kafkaPort), task -> new Thread(task).start());
        try {
            var mongo = EmbeddedMongo.durable(folder.resolve("documents.mv"), mongoPort);
            try {
                return new Engines(kafka.join(), mongo);
            } catch (CompletionException e) {
                mongo.close();
                throw e.getCause() instanceof EngineFailure failure ? failure : e;
            }
        } catch (EngineFailure e) {
            kafka.thenAccept(EmbeddedKafka::close);
            throw e;
        }
    }

    /** The document server's connection string, without a database. */
    public String uri() {
        return mongo.uri();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public EmbeddedMongo mongo() {
        return mongo;
    }

    public EmbeddedKafka kafka() {
        return kafka;
    }

    /** Completes when the broker gives up while running; see {@link EmbeddedKafka#failure()}. */
    public CompletionStage<EngineFailure> failure() {
        return kafka.failure();
    }

    @Override
    public void close() {
        kafka.close();
        mongo.close();
    }
}
