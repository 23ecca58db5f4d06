package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Instant;
import nl.kwaliteitsregister.projection.hostfile.reading.StandingAnswer;
import org.jspecify.annotations.Nullable;

/** How a host, or a part of it, stands; see {@link FileBody}. */
record StandingBody(boolean stale, @Nullable Instant incompleteSince, StandingAnswer standing) {}
