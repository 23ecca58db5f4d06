package nl.kwaliteitsregister.projection.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.projection.search.ChangedHosts;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostKey;
import org.jspecify.annotations.Nullable;

/** The way from "there is no index that will do" to one that answers. What changes on the way waits here. */
final class Rebuild {

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Map<HostKey, Optional<HostEntry>> waiting = new LinkedHashMap<>();
    private final Map<Integer, Long> readUpTo = new HashMap<>();
    private final AtomicLong written = new AtomicLong();
    private volatile @Nullable String failure;

    /** Ends when the new index answers; failed attempts are made again until then. */
    CompletableFuture<Void> done() {
        return done;
    }

    /** Entries written by the attempt that is under way. */
    long written() {
        return written.get();
    }

    /** Why the last attempt failed; nothing while one is under way. */
    @Nullable
    String failure() {
        return failure;
    }

    void failed(Exception cause) {
        failure = cause.toString();
    }

    /** Keeps the newest of each file, so that what waits is never more than there are files. */
    void later(ChangedHosts changed) {
        changed.put().forEach(it -> waiting.put(it.key(), Optional.of(it)));
        changed.removed().forEach(it -> waiting.put(it, Optional.empty()));
        changed.readUpTo().forEach((partition, offset) -> readUpTo.merge(partition, offset, Math::max));
    }

    /** What changed since the rebuild was asked for; newer than anything read from the files before. */
    ChangedHosts waiting() {
        List<HostEntry> put =
                waiting.values().stream().flatMap(Optional::stream).toList();
        List<HostKey> removed = waiting.entrySet().stream()
                .filter(it -> it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return new ChangedHosts(put, removed, readUpTo);
    }

    /** A generation with all that is in the files, not yet committed. */
    Generation build(Path folder, HostFiles files, BooleanSupplier givenUp) throws IOException {
        failure = null;
        written.set(0);
        var everything = files.everything();
        try (var entries = everything.entries()) {
            var generation = Generation.create(folder, new CommitMarks(everything.view(), everything.readFrom()));
            try {
                entries.forEach(it -> add(generation, it, givenUp));
                return generation;
            } catch (RuntimeException e) {
                generation.close();
                IndexFolder.delete(folder);
                throw e;
            }
        }
    }

    private void add(Generation generation, HostEntry entry, BooleanSupplier givenUp) {
        if (givenUp.getAsBoolean()) {
            throw new UncheckedIOException(new IOException("the index is being closed"));
        }
        generation.add(entry);
        written.incrementAndGet();
    }
}
