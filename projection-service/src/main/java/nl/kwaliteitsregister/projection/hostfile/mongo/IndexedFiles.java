package nl.kwaliteitsregister.projection.hostfile.mongo;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import nl.kwaliteitsregister.projection.hostfile.reading.ListedHost;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostKey;

/** The stored files as the index of hosts is made of them. */
public final class IndexedFiles implements HostFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Files whose parts are looked up together. */
    private static final int AT_ONCE = 200;

    private static final String HEADS = "head:";
    /** What all files on a host share; a step about a company reaches all of its locations. */
    private static final Set<String> SHARED = Set.of("host", "ladder", "badges");
    /** Parts of one file of which an entry is made; the others may change as they like. */
    private static final Set<String> PARTS = Set.of("head", "checks", "index", "evaluations");

    private final Supplier<String> live;
    private final StoredFiles files;
    private final ViewReader<Part> reader;
    private final ChangeEnds changes;

    /** @param live which version of the view is read now */
    public IndexedFiles(Supplier<String> live, StoredFiles files, ViewReader<Part> reader, ChangeEnds changes) {
        this.live = live;
        this.files = files;
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public String view() {
        return live.get();
    }

    @Override
    public Everything everything() {
        var view = live.get();
        var readFrom = changes.now(PATIENCE);
        var files = reader.ids(HEADS).map(IndexedFiles::fileIn);
        return new Everything(
                view, readFrom, files.gather(Gatherers.windowFixed(AT_ONCE)).flatMap(this::entries));
    }

    @Override
    public List<HostEntry> of(Collection<HostKey> keys) {
        return keys.stream()
                .map(it -> new FileId(it.institution(), it.employer()))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(this::entries)
                .toList();
    }

    private Stream<HostEntry> entries(List<FileId> some) {
        return files.findAll(some).entrySet().stream()
                .flatMap(it -> ListedHost.of(it.getKey(), it.getValue()).stream());
    }

    private static FileId fileIn(String part) {
        return new FileId(PartId.institutionIn(part).orElseThrow(), PartId.employerIn(part));
    }

    @Override
    public Touched touchedBy(String document) {
        try {
            var kind = PartId.kindIn(document);
            if (SHARED.contains(kind)) {
                return new Touched.AllFilesOn(PartId.employerIn(document));
            }
            var file = fileIn(document);
            return PARTS.contains(kind)
                    ? new Touched.OneFile(new HostKey(file.institution(), file.employer()))
                    : new Touched.Nothing();
        } catch (IllegalArgumentException blockedKey) {
            return new Touched.Nothing();
        }
    }
}
