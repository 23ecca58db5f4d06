package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A server that speaks MongoDB's wire protocol on 127.0.0.1, without transactions and the like. Fast are filters that
 * name {@code _id}, or all fields of a unique index, by equality or (one field) {@code $in}, whatever else they demand;
 * every other filter reads the whole collection, and so does every aggregation, of which counting with a filter is one.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** A connection waits in its thread for the disk; as many can share one commit as there are threads. */
    private static final int THREADS = 32;

    private final MongoServer server;
    private final int port;
    private final LongAdder examined;

    private EmbeddedMongo(MongoServer server, LongAdder examined) {
        this.server = server;
        this.port = server.getLocalAddress().getPort();
        this.examined = examined;
    }

    /**
     * Serves the data in {@code file}, which is made when absent.
     *
     * @param port 0 for a free one
     * @throws EngineFailure saying in one sentence why it cannot
     */
    public static EmbeddedMongo durable(Path file, int port) {
        makeFolderOf(file);
        var examined = new LongAdder();
        return serve(() -> open(file, examined), () -> Space.isShort(file), port, examined);
    }

    /** Serves nothing kept anywhere, on a free port. For tests. */
    public static EmbeddedMongo inMemory() {
        var examined = new LongAdder();
        return serve(() -> DurableStore.open(null, examined), () -> false, 0, examined);
    }

    static EmbeddedMongo serve(Supplier<DurableStore> opening, BooleanSupplier full, int port, LongAdder examined) {
        var free = Loopback.port(port);
        var server = new MongoServer(new DurableBackend(opening, full));
        server.bind(new InetSocketAddress(Loopback.HOST, free), 1, THREADS);
        return new EmbeddedMongo(server, examined);
    }

    /** What clients need: a connection string without a database. */
    public String uri() {
        return "mongodb://" + Loopback.HOST + ":" + port;
    }

    /** Documents read since the start; a scan shows here as the size of its collection. */
    public long documentsExamined() {
        return examined.sum();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static DurableStore open(Path file, LongAdder examined) {
        if (Space.isShort(file)) {
            throw new EngineFailure.DiskFull(file, null);
        }
        return DurableStore.open(file.toString(), examined);
    }

    private static void makeFolderOf(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
