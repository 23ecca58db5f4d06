package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.projection.hostfile.reading.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A page of what happened, the latest first; see {@link FileBody}. */
record TimelineBody(
        boolean stale,
        @Nullable Instant incompleteSince,
        int page,
        int pages,
        int total,
        List<TimelineEntry> entries) {}
