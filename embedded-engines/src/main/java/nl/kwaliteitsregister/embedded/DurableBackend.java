package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Answers a command when it is safe to. A write that could not be put on disk is answered with an error, and so is every
 * later one until there is space again; the store is then opened anew from what the disk holds.
 */
final class DurableBackend implements MongoBackend {

    /** MongoDB's own code for it. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private static final Set<String> READS = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "validate",
            "ping",
            "ismaster",
            "hello",
            "buildinfo",
            "serverstatus",
            "endsessions",
            "getlasterror",
            "whatsmyuri",
            "getlog",
            "connectionstatus",
            "hostinfo",
            "getparameter",
            "saslstart");

    private final Supplier<DurableStore> opening;
    private final BooleanSupplier full;
    private volatile DurableStore store;

    DurableBackend(Supplier<DurableStore> opening, BooleanSupplier full) {
        this.opening = opening;
        this.full = full;
        this.store = opening.get();
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return handle(message.getDocument(), backend -> backend.handleMessage(message));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return handle(query, backend -> backend.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return orRefuse(() -> store().read(Reach.anything(), backend -> backend.handleQuery(query)));
    }

    private Document handle(Document command, Function<StoredBackend, Document> action) {
        if (isRead(command)) {
            return orRefuse(() -> store().read(Reach.of(command), action));
        }
        if (full.getAsBoolean()) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk is full, nothing was written");
        }
        return orRefuse(() -> store().write(Reach.of(command), action));
    }

    private static boolean isRead(Document command) {
        var name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
        return READS.contains(name) || name.equals("aggregate") && !writes(command.get("pipeline"));
    }

    private static boolean writes(@Nullable Object pipeline) {
        return pipeline instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$merge") || document.containsKey("$out")));
    }

    private static <T> T orRefuse(Supplier<T> action) {
        try {
            return action.get();
        } catch (MVStoreException | EngineFailure e) {
            throw new MongoServerError(
                    OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the data could not be read or kept: " + e.getMessage(), e);
        }
    }

    private DurableStore store() {
        return store.isOpen() ? store : reopened();
    }

    private synchronized DurableStore reopened() {
        if (!store.isOpen()) {
            store = opening.get();
        }
        return store;
    }

    @Override
    public void handleClose(Channel channel) {
        store.backend().handleClose(channel);
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        store.backend().closeCursors(cursors);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return store.backend().getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return store.backend().getServerStatus();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return store().backend().resolveDatabase(database);
    }

    @Override
    public void dropDatabase(String database) {
        throw new UnsupportedOperationException("by command only");
    }

    @Override
    public Clock getClock() {
        return store.backend().getClock();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("change streams are not offered");
    }

    @Override
    public void disableOplog() {}

    @Override
    public MongoBackend version(MongoVersion version) {
        throw new UnsupportedOperationException("the version is fixed");
    }

    @Override
    public void close() {
        store.close();
    }
}
