package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * One opening of the data file. A write is answered when it is on disk, and a read never shows what is not: a crash
 * takes back nothing that anybody has seen. After a commit that failed the store closes itself, and with it goes what
 * was in memory only.
 */
final class DurableStore implements AutoCloseable {

    /** The layout of the data file; another number is another version. */
    private static final int LAYOUT = 1;

    private static final int CACHE_MB = 64;

    private final MVStore store;
    private final StoredBackend backend;
    private final GroupCommit commit;
    private final @Nullable Housekeeping housekeeping;
    private final Unsettled unsettled = new Unsettled();

    private DurableStore(MVStore store, LongAdder examined) {
        this.store = store;
        this.housekeeping = store.getFileStore() == null ? null : Housekeeping.of(store);
        this.backend = new StoredBackend(store, examined);
        this.commit = new GroupCommit(store::commit);
    }

    /** Opens the file, or a store in memory for null. */
    static DurableStore open(@Nullable String file, LongAdder examined) {
        var builder = new MVStore.Builder().cacheSize(CACHE_MB);
        if (file == null) {
            return new DurableStore(builder.open(), examined);
        }
        try {
            return new DurableStore(
                    checked(builder.fileName(file).autoCommitDisabled().open(), file), examined);
        } catch (MVStoreException e) {
            throw explain(e, file);
        }
    }

    private static MVStore checked(MVStore store, String file) {
        var isNew = store.getCurrentVersion() == 0;
        if (!isNew && store.getStoreVersion() != LAYOUT) {
            var found = store.getStoreVersion();
            store.closeImmediately();
            throw new EngineFailure.OtherVersion(Path.of(file), String.valueOf(found), String.valueOf(LAYOUT));
        }
        store.setStoreVersion(LAYOUT);
        return store;
    }

    private static EngineFailure explain(MVStoreException e, String file) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new EngineFailure.DataInUse(Path.of(file), e);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                new EngineFailure.OtherVersion(Path.of(file), "unknown", String.valueOf(LAYOUT));
            default -> new EngineFailure.NotRunning("The document store", e);
        };
    }

    /** @param written what the command may write */
    Document write(Reach written, Function<StoredBackend, Document> command) {
        unsettled.begin(written);
        try {
            try {
                return undisturbed(command);
            } finally {
                commit.await();
            }
        } finally {
            unsettled.end(written);
        }
    }

    /** @param read what the command may look at */
    <T> T read(Reach read, Function<StoredBackend, T> command) {
        var seen = undisturbed(command);
        if (unsettled.touches(read)) {
            commit.await();
        }
        return seen;
    }

    /**
     * What a command walks through stays in the file until it is done, however long that takes: it is at most once
     * replaced, and {@link Housekeeping} would soon write over it.
     */
    private <T> T undisturbed(Function<StoredBackend, T> command) {
        var used = store.registerVersionUsage();
        try {
            return command.apply(backend);
        } finally {
            store.deregisterVersionUsage(used);
        }
    }

    StoredBackend backend() {
        return backend;
    }

    boolean isOpen() {
        return !store.isClosed();
    }

    @Override
    public void close() {
        if (housekeeping != null) {
            housekeeping.close();
        }
        store.close();
    }
}
