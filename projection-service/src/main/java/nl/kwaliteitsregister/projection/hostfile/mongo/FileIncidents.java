package nl.kwaliteitsregister.projection.hostfile.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.projection.hostfile.FileId;

/**
 * Since when a file lacks events. A part that was blocked before its first event is in no list of parts; so the open
 * incidents are asked, which are few. They are asked for once a second at most, whatever is read.
 */
public final class FileIncidents {

    private static final long HOLDS_NANOS = 1_000_000_000L;

    private final Supplier<List<Incident>> open;
    private volatile Asked asked = new Asked(System.nanoTime() - HOLDS_NANOS, List.of());

    private record Asked(long at, List<Incident> incidents) {}

    /** @param open of this view, from the store */
    public FileIncidents(Supplier<List<Incident>> open) {
        this.open = open;
    }

    public Optional<Instant> since(FileId file) {
        return now().stream()
                .filter(it -> FileUnits.concerns(it.unit(), file))
                .map(Incident::since)
                .min(Instant::compareTo);
    }

    private List<Incident> now() {
        var known = asked;
        if (System.nanoTime() - known.at() >= HOLDS_NANOS) {
            known = new Asked(System.nanoTime(), open.get());
            asked = known;
        }
        return known.incidents();
    }
}
