package nl.kwaliteitsregister.register.hostimport.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a report, for the description of the API; {@link ReportWriter} writes it piece by piece.
 *
 * @param state {@code running}, {@code complete} or {@code broken-off}
 * @param ignored columns or properties that mean nothing here
 * @param findings left out in lists
 */
record ImportAnswer(
        UUID id,
        Instant begunAt,
        String state,
        long rows,
        long stored,
        long unchanged,
        long reported,
        List<String> ignored,
        @Nullable BrokenOff brokenOff,
        @Nullable List<FindingAnswer> findings) {

    /** Rows before this one were dealt with, this one and all after it were not. */
    record BrokenOff(long firstRowNotRead, String code, String detail) {}

    record FindingAnswer(long row, String field, String value, String code, String detail) {}

    /** The last imports of an institution. */
    record ImportsAnswer(List<ImportAnswer> imports) {}
}
