package nl.kwaliteitsregister.projection.hostfile.mongo;

import java.time.Instant;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.backbone.consumer.RecentIncidents;
import nl.kwaliteitsregister.projection.hostfile.FileId;

/**
 * Since when a file lacks events. A part that was blocked before its first event is in no list of parts; so the open
 * incidents are asked.
 */
public final class FileIncidents {

    private final RecentIncidents open;

    /** @param open of this view */
    public FileIncidents(RecentIncidents open) {
        this.open = open;
    }

    public Optional<Instant> since(FileId file) {
        return open.now().stream()
                .filter(it -> FileUnits.concerns(it.unit(), file))
                .map(Incident::since)
                .min(Instant::compareTo);
    }
}
