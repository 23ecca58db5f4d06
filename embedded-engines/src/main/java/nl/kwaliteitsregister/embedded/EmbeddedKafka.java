package nl.kwaliteitsregister.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One Kafka broker that is its own controller (KRaft), on 127.0.0.1. Topics are made by those who own them: the broker
 * creates none by itself.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final CompletableFuture<EngineFailure> failure;

    private EmbeddedKafka(KafkaRaftServer server, int port, CompletableFuture<EngineFailure> failure) {
        this.server = server;
        this.port = port;
        this.failure = failure;
    }

    /**
     * Starts on the data in {@code folder}, which is made when absent; returns when the broker answers.
     *
     * @param port 0 for a free one
     * @throws EngineFailure saying in one sentence why it cannot
     */
    public static EmbeddedKafka start(Path folder, int port) {
        var brokerPort = Loopback.port(port);
        var failure = new CompletableFuture<EngineFailure>();
        BrokerDeath.announceTo(failure, folder);
        try {
            return new EmbeddedKafka(onOwnThread(() -> serve(folder, brokerPort)), brokerPort, failure);
        } catch (RuntimeException e) {
            BrokerDeath.forget(failure);
            throw BrokerDeath.explain(e, folder, brokerPort);
        }
    }

    /** What clients need, as {@code host:port}. */
    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    /**
     * Completes when the broker gives up while running, for instance because its disk is full: it then serves nobody any
     * more, and the process does best to end.
     */
    public CompletionStage<EngineFailure> failure() {
        return failure.minimalCompletionStage();
    }

    @Override
    public void close() {
        BrokerDeath.forget(failure);
        server.shutdown();
        server.awaitShutdown();
    }

    private static KafkaRaftServer serve(Path folder, int port) {
        var log = folder.resolve("log");
        format(log);
        var server = new KafkaRaftServer(
                KafkaConfig.fromProps(BrokerSettings.of(log, port, Loopback.port(0)), false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** Gives a new folder its identity; leaves one that has it alone. */
    private static void format(Path log) {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(log);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(log.toString())
                    .setMetadataLogDirectory(log.toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /**
     * The broker hands the starting thread's class loader to its threads and looks classes up in it, so it may not be
     * that of some pool of the caller.
     */
    private static KafkaRaftServer onOwnThread(Supplier<KafkaRaftServer> start) {
        var started = new CompletableFuture<KafkaRaftServer>();
        var thread = new Thread(
                () -> {
                    try {
                        started.complete(start.get());
                    } catch (Throwable e) {
                        started.completeExceptionally(e);
                    }
                },
                "embedded-kafka-start");
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        thread.start();
        return started.join();
    }
}
