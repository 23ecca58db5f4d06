package nl.kwaliteitsregister.projection.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.kwaliteitsregister.projection.search.ChangedHosts;
import nl.kwaliteitsregister.projection.search.HostEntry;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ControlledRealTimeReopenThread;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index in one folder: built once, kept up to date from then on, and deleted when the next one is complete. A
 * folder without a commit was never completed.
 */
final class Generation implements Closeable {

    /** As long as nobody waits, changes become visible after this many seconds. */
    private static final double SECONDS_UNTIL_VISIBLE = 0.3;

    private static final double RAM_BUFFER_MB = 32;

    private final Path folder;
    private final String view;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ControlledRealTimeReopenThread<IndexSearcher> reopening;
    private final Map<Integer, Long> readFrom = new TreeMap<>();

    /** No two people type the same; what is kept of their questions would only take memory. */
    private static final class WithoutCache extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    private Generation(Path folder, OpenMode mode, CommitMarks marks) throws IOException {
        this.folder = folder;
        view = marks.view();
        readFrom.putAll(marks.readFrom());
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(RAM_BUFFER_MB)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, new WithoutCache());
        reopening = new ControlledRealTimeReopenThread<>(
                writer, searchers, SECONDS_UNTIL_VISIBLE, SECONDS_UNTIL_VISIBLE / 10);
        reopening.setName("host-index-reopening");
        reopening.setDaemon(true);
        reopening.start();
    }

    /** An empty one, which becomes one to go on with by the first {@link #commit}. */
    static Generation create(Path folder, CommitMarks marks) throws IOException {
        return new Generation(folder, OpenMode.CREATE, marks);
    }

    /** One that was committed before. */
    static Generation open(Path folder, CommitMarks marks) throws IOException {
        return new Generation(folder, OpenMode.APPEND, marks);
    }

    Path folder() {
        return folder;
    }

    String view() {
        return view;
    }

    long entries() {
        return writer.getDocStats().numDocs;
    }

    synchronized Map<Integer, Long> readFrom() {
        return Map.copyOf(readFrom);
    }

    /** Adds an entry that is certainly not there yet. */
    void add(HostEntry entry) {
        try {
            writer.addDocument(HostDocument.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void apply(ChangedHosts changed) throws IOException {
        for (var entry : changed.put()) {
            writer.updateDocument(HostDocument.key(entry.key()), HostDocument.of(entry));
        }
        writer.deleteDocuments(changed.removed().stream().map(HostDocument::key).toArray(Term[]::new));
        changed.readUpTo().forEach((partition, offset) -> readFrom.merge(partition, offset, Math::max));
    }

    /** Writes what was applied safely to disk, with where to read on; does nothing when nothing was applied. */
    synchronized void commit() throws IOException {
        writer.setLiveCommitData(new CommitMarks(view, readFrom).written().entrySet(), false);
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What a question does with an index that stands still meanwhile. */
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        reopening.close();
        IOUtils.close(searchers, writer, directory);
    }
}
