package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.projection.hostfile.Signal;
import org.jspecify.annotations.Nullable;

/** A page of signals, the latest first; see {@link FileBody}. */
record SignalsBody(
        boolean stale, @Nullable Instant incompleteSince, int page, int pages, int total, List<Signal> signals) {}
