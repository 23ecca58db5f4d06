package nl.kwaliteitsregister.register.hostimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import went, or how far it is.
 *
 * @param rows rows read, the header left out
 * @param lastRow number of the last row that was dealt with, as in {@link Finding#row()}; 0 before the first
 * @param stored rows that changed the institution's file
 * @param unchanged rows that it knew already
 * @param reported rows that were not stored, each with at least one finding
 * @param findings number of findings
 * @param ignored names of columns or properties that mean nothing here
 * @param end absent while it runs
 */
public record ImportReport(
        long rows,
        long lastRow,
        long stored,
        long unchanged,
        long reported,
        long findings,
        List<String> ignored,
        @Nullable End end) {

    public ImportReport {
        ignored = List.copyOf(ignored);
    }

    static final ImportReport BEGUN = new ImportReport(0, 0, 0, 0, 0, 0, List.of(), null);

    /** How it ended. */
    public sealed interface End {

        /** Every row was read. */
        record Complete() implements End {}

        /** Rows before this one were dealt with, this one and all after it were not. */
        record Broken(long firstRowNotRead, String code) implements End {}
    }

    ImportReport ended(End how, List<String> ignoredNames) {
        return new ImportReport(rows, lastRow, stored, unchanged, reported, findings, ignoredNames, how);
    }

    /** One more row was dealt with. */
    ImportReport with(long row, Hosts.Registered outcome) {
        return switch (outcome) {
            case Hosts.Registered.Stored change -> plus(row, 1, 0, 0, 0);
            case Hosts.Registered.Unchanged same -> plus(row, 0, 1, 0, 0);
            case Hosts.Registered.Reported wrong ->
                plus(row, 0, 0, 1, wrong.findings().size());
        };
    }

    private ImportReport plus(long row, int change, int same, int wrong, int found) {
        return new ImportReport(
                rows + 1, row, stored + change, unchanged + same, reported + wrong, findings + found, ignored, end);
    }
}
