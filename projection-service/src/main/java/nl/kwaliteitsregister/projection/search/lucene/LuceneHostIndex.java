package nl.kwaliteitsregister.projection.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.projection.search.ChangedHosts;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostIndex;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.projection.search.HostPage;
import nl.kwaliteitsregister.projection.search.HostQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that answers now, and the next one while it is being built. A missing, stale or corrupt index is no
 * error: the next one is built from the files, in the background, and whatever changes meanwhile waits for it.
 */
public final class LuceneHostIndex implements HostIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneHostIndex.class);

    private static final int SECONDS_TO_FINISH = 30;

    private final SearchSettings settings;
    private final HostFiles files;
    private final IndexFolder folder;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("host-index").unstarted(work));

    private volatile @Nullable Generation live;
    private volatile @Nullable Rebuild next;
    private volatile boolean closing;

    private LuceneHostIndex(SearchSettings settings, HostFiles files, IndexFolder folder) {
        this.settings = settings;
        this.files = files;
        this.folder = folder;
    }

    /**
     * Goes on with the index in the folder, or builds one; {@link #started} says when it can be asked.
     *
     * @throws IllegalStateException when another process works in the folder
     */
    public static LuceneHostIndex open(SearchSettings settings, HostFiles files) {
        try {
            var index = new LuceneHostIndex(settings, files, IndexFolder.open(settings.folder()));
            index.start();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException("the index folder cannot be used", e);
        }
    }

    private void start() {
        begin(true);
        var pause = settings.commitEvery().toMillis();
        background.scheduleWithFixedDelay(this::commit, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public CompletableFuture<Void> rebuild() {
        return begin(false).done();
    }

    /** Ends when questions can be answered for the first time, by the index on disk or by a new one. */
    public CompletableFuture<Void> started() {
        var rebuild = next;
        return rebuild == null ? CompletableFuture.completedFuture(null) : rebuild.done();
    }

    private synchronized Rebuild begin(boolean lookOnDisk) {
        var running = next;
        if (running != null) {
            return running;
        }
        var rebuild = new Rebuild();
        next = rebuild;
        background.execute(() -> attempt(rebuild, lookOnDisk));
        return rebuild;
    }

    private void attempt(Rebuild rebuild, boolean lookOnDisk) {
        try {
            var onDisk = lookOnDisk ? folder.usable(files.view()) : Optional.<Generation>empty();
            var generation = onDisk.isPresent() ? onDisk.get() : rebuild.build(folder.next(), files, () -> closing);
            answerWith(generation, rebuild);
        } catch (IOException | RuntimeException e) {
            rebuild.failed(e);
            if (!closing) {
                LOG.warn(
                        "The index could not be built; trying again in {}: {}",
                        settings.retryAfter(),
                        Wordless.trace(e));
                background.schedule(
                        () -> attempt(rebuild, lookOnDisk),
                        settings.retryAfter().toMillis(),
                        TimeUnit.MILLISECONDS);
            }
        }
    }

    private void answerWith(Generation generation, Rebuild rebuild) throws IOException {
        var before = live;
        try {
            takeOver(generation, rebuild);
        } catch (IOException | RuntimeException e) {
            generation.close();
            throw e;
        }
        LOG.info("The index of view {} answers, with {} entries", generation.view(), generation.entries());
        rebuild.done().complete(null);
        if (before != null) {
            before.close();
            IndexFolder.delete(before.folder());
        }
    }

    private synchronized void takeOver(Generation generation, Rebuild rebuild) throws IOException {
        generation.apply(rebuild.waiting());
        generation.commit();
        generation.refresh();
        live = generation;
        next = null;
    }

    @Override
    public synchronized void apply(ChangedHosts changed) {
        var rebuild = next;
        var generation = live;
        if (rebuild != null) {
            rebuild.later(changed);
        }
        if (generation == null) {
            return;
        }
        try {
            generation.apply(changed);
        } catch (IOException | AlreadyClosedException e) {
            broken(e).later(changed);
        }
    }

    @Override
    public void refresh() {
        this.<@Nullable Void>ask(generation -> {
            generation.refresh();
            return null;
        });
    }

    @Override
    public HostPage search(HostQuery query) {
        return ask(it -> it.read(searcher -> Answers.page(searcher, query)));
    }

    @Override
    public List<HostEntry> suggest(InstitutionId institution, String typed, int most) {
        return ask(it -> it.read(searcher -> Answers.best(searcher, institution, typed, most)));
    }

    @Override
    public Set<HostKey> filesOn(Collection<EmployerId> hosts) {
        if (hosts.isEmpty()) {
            return Set.of();
        }
        return ask(generation -> {
            generation.refresh();
            return generation.read(searcher -> Answers.filesOn(searcher, hosts));
        });
    }

    @Override
    public Map<Integer, Long> readFrom() {
        return ask(Generation::readFrom);
    }

    private interface Asking<T extends @Nullable Object> {
        T of(Generation generation) throws IOException;
    }

    private <T extends @Nullable Object> T ask(Asking<T> asking) {
        var generation = live;
        if (generation == null) {
            throw new SearchUnavailable("the index is being built");
        }
        try {
            return asking.of(generation);
        } catch (AlreadyClosedException e) {
            if (live != generation && !closing) { // the next one took over between two lines
                return ask(asking);
            }
            throw unavailable(e);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private SearchUnavailable unavailable(Exception cause) {
        if (!closing) {
            broken(cause);
        }
        return new SearchUnavailable("the index cannot be read", cause);
    }

    private Rebuild broken(Exception cause) {
        LOG.error("The index is broken and is built anew: {}", Wordless.trace(cause));
        return begin(false);
    }

    private void commit() {
        var generation = live;
        if (generation == null) {
            return;
        }
        try {
            generation.commit();
        } catch (IOException | AlreadyClosedException e) {
            broken(e);
        }
    }

    @Override
    public Status status() {
        var rebuild = next;
        var generation = live;
        if (rebuild == null && generation != null) {
            return new Status.Ready(generation.view(), generation.entries());
        }
        var failure = rebuild == null ? null : rebuild.failure();
        if (failure != null) {
            return new Status.Failed(failure, generation != null);
        }
        return new Status.Rebuilding(rebuild == null ? 0 : rebuild.written(), generation != null);
    }

    @Override
    public void close() {
        closing = true;
        background.shutdown();
        try {
            if (!background.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("The index is still being built; it is begun anew at the next start");
            }
            var generation = live;
            if (generation != null) {
                generation.commit();
                generation.close();
            }
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException("what was not yet on disk is read again at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
