package nl.kwaliteitsregister.projection.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.log.Wordless;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of this instance's index: each generation in a folder of its own, numbered; the newest complete counts. */
final class IndexFolder implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String GENERATION = "generation-";

    private final Path folder;
    private final Directory directory;
    private final Lock lock;

    private IndexFolder(Path folder, Directory directory, Lock lock) {
        this.folder = folder;
        this.directory = directory;
        this.lock = lock;
    }

    /** @throws IllegalStateException when another process works in this folder */
    static IndexFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            return new IndexFolder(folder, directory, directory.obtainLock("host-index.lock"));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IllegalStateException("another instance uses the index folder " + folder, e);
        }
    }

    /** The newest generation that is complete, sound and of that view; everything else is deleted. */
    Optional<Generation> usable(String view) throws IOException {
        Optional<Generation> usable = Optional.empty();
        for (var generation : generations().reversed()) {
            if (usable.isEmpty()) {
                usable = opened(generation, view);
            }
            if (usable.isEmpty() || !usable.get().folder().equals(generation)) {
                delete(generation);
            }
        }
        return usable;
    }

    Path next() throws IOException {
        var generations = generations();
        var last = generations.isEmpty() ? 0 : number(generations.getLast());
        return folder.resolve(GENERATION + (last + 1));
    }

    static void delete(Path generation) throws IOException {
        IOUtils.rm(generation);
    }

    private List<Path> generations() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().matches(GENERATION + "[0-9]{1,9}"))
                    .sorted(Comparator.comparingInt(IndexFolder::number))
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(GENERATION.length()));
    }

    private static Optional<Generation> opened(Path folder, String view) {
        try {
            var marks = marks(folder);
            if (marks.isEmpty() || !marks.get().view().equals(view)) {
                LOG.info("The index in {} is incomplete, or of another view or format", folder);
                return Optional.empty();
            }
            return Optional.of(Generation.open(folder, marks.get()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index in {} is corrupt: {}", folder, Wordless.trace(e));
            return Optional.empty();
        }
    }

    /** What the last commit says; empty when there is none. All checksums are compared, which reads each file once. */
    private static Optional<CommitMarks> marks(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var check = new CheckIndex(directory)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (!check.checkIndex().clean) {
                throw new IOException("checksums do not agree");
            }
            return CommitMarks.read(SegmentInfos.readLatestCommit(directory).getUserData());
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(lock, directory);
    }
}
