package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Instant;
import java.time.LocalDate;
import nl.kwaliteitsregister.projection.hostfile.reading.HistoryAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a file said on a day; see {@link FileBody}.
 *
 * @param known {@code then}: what was shown at the end of that day; {@code today}: what is known today about it
 */
record HistoryBody(
        boolean stale, @Nullable Instant incompleteSince, LocalDate asOf, Known known, HistoryAnswer history) {}
