package nl.kwaliteitsregister.register.hostimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import went, or how far it is.
 *
 * @param rows rows read, the header left out
 * @param stored rows that changed the institution's file
 * @param unchanged rows that it knew already
 * @param reported rows that were not stored, each with at least one finding
 * @param findings number of findings
 * @param ignored names of columns or properties that mean nothing here
 * @param end absent while it runs
 */
public record ImportReport(
        long rows,
        long stored,
        long unchanged,
        long reported,
        long findings,
        List<String> ignored,
        @Nullable End end) {

    public ImportReport {
        ignored = List.copyOf(ignored);
    }

    static final ImportReport BEGUN = new ImportReport(0, 0, 0, 0, 0, List.of(), null);

    /** How it ended. */
    public sealed interface End {

        /** Every row was read. */
        record Complete() implements End {}

        /** Rows before this one were dealt with, this one and all after it were not. */
        record Broken(long firstRowNotRead, String code) implements End {}
    }

    ImportReport ended(End how, List<String> ignoredNames) {
        return new ImportReport(rows, stored, unchanged, reported, findings, ignoredNames, how);
    }

    ImportReport with(Hosts.Registered row) {
        return switch (row) {
            case Hosts.Registered.Stored ignored1 ->
                new ImportReport(rows + 1, stored + 1, unchanged, reported, findings, ignored, end);
            case Hosts.Registered.Unchanged ignored1 ->
                new ImportReport(rows + 1, stored, unchanged + 1, reported, findings, ignored, end);
            case Hosts.Registered.Reported wrong ->
                new ImportReport(
                        rows + 1,
                        stored,
                        unchanged,
                        reported + 1,
                        findings + wrong.findings().size(),
                        ignored,
                        end);
        };
    }
}
