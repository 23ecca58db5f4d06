package nl.kwaliteitsregister.projection.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostKey;

/** Indexes for tests, ready to be asked. */
final class Indexes {

    private Indexes() {}

    static LuceneHostIndex of(Path folder, List<HostEntry> entries) {
        return of(folder, new Files("v1", Map.of(), entries::stream));
    }

    static LuceneHostIndex of(Path folder, HostFiles files) {
        var index = LuceneHostIndex.open(settings(folder), files);
        index.started().orTimeout(10, TimeUnit.MINUTES).join();
        return index;
    }

    static SearchSettings settings(Path folder) {
        return new SearchSettings(folder, Duration.ofHours(1), Duration.ofMillis(50));
    }

    record Files(String view, Map<Integer, Long> readFrom, Supplier<Stream<HostEntry>> entries) implements HostFiles {

        @Override
        public Everything everything() {
            return new Everything(view, readFrom, entries.get());
        }

        @Override
        public List<HostEntry> of(Collection<HostKey> files) {
            return entries.get().filter(it -> files.contains(it.key())).toList();
        }

        @Override
        public Touched touchedBy(String document) {
            return new Touched.Nothing();
        }
    }
}
