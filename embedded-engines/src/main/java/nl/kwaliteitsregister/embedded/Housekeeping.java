package nl.kwaliteitsregister.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the data file a few times the size of what lives in it. Every commit writes about 20 kB anew and leaves as much
 * dead; the store's own housekeeping gave the space back too late (9 times the live data, and it stayed so when idle).
 */
final class Housekeeping implements AutoCloseable {

    /**
     * How long, in milliseconds, dead space is left alone before it is written over. It is longer than the time to the
     * next {@link MVStore#sync()}: so what replaced it has reached the disk itself, and even a power cut leaves a store
     * that opens. Under load the file is larger by what is written in this time.
     */
    static final int RETENTION = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int PERIOD = 250;
    private static final int STEP = 4 << 20;
    private static final int WANTED_FILL = 70;
    private static final long NEVER_MIND = 16 << 20;

    private final MVStore store;
    private final RandomAccessStore file;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("document-store-housekeeping").factory());

    private Housekeeping(MVStore store) {
        this.store = store;
        this.file = (RandomAccessStore) store.getFileStore();
    }

    static Housekeeping of(MVStore store) {
        store.setRetentionTime(RETENTION);
        var housekeeping = new Housekeeping(store);
        var unused =
                housekeeping.timer.scheduleWithFixedDelay(housekeeping::tidy, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
        return housekeeping;
    }

    /** A failure here is one of the store, which closes itself and is opened anew by the next command. */
    private void tidy() {
        try {
            store.sync();
            if (file.size() > NEVER_MIND) {
                rewriteSparseParts();
                closeGaps();
            }
        } catch (MVStoreException e) {
            LOG.warn("the document store could not be tidied: error {}", e.getErrorCode());
            close();
        }
    }

    /** A small step first, for a short pause; a part that is larger than it needs a large one. */
    private void rewriteSparseParts() {
        if (store.compact(WANTED_FILL, STEP) || store.compact(WANTED_FILL, 4 * STEP)) {
            store.commit();
        }
    }

    private void closeGaps() {
        if (file.getFillRate() < WANTED_FILL) {
            file.compactMoveChunks(WANTED_FILL, 2L * STEP, store);
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
