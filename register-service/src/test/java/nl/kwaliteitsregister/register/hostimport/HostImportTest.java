package nl.kwaliteitsregister.register.hostimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kwaliteitsregister.register.hostimport.Hosts.Registered;
import nl.kwaliteitsregister.register.hostimport.ImportReport.End;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostImportTest {

    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Set<String> known = Collections.synchronizedSet(new HashSet<>());
    private final List<Finding> kept = new ArrayList<>();
    private final List<ImportReport> reports = new ArrayList<>();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    /** Rows 2 to {@code last}; every hundredth has no KvK number. */
    private static Rows rows(int last, Rows.@Nullable BrokenOff broken) {
        return new Rows() {
            private int row = 1;

            @Override
            public @Nullable RawRow next() {
                if (row == last) {
                    if (broken != null) {
                        throw broken;
                    }
                    return null;
                }
                row++;
                var kvk = row % 100 == 0 ? "" : "%08d".formatted(row);
                return new RawRow(row, Map.of(HostField.KVK_NUMBER, kvk, HostField.NAME, "Host " + row), List.of());
            }

            @Override
            public List<String> ignored() {
                return List.of("colour");
            }
        };
    }

    private ImportReport run(Rows rows) {
        return HostImport.run(
                rows,
                row -> known.add(row.identity().key()) ? new Registered.Stored() : new Registered.Unchanged(),
                (findings, report) -> {
                    kept.addAll(findings);
                    reports.add(report);
                },
                workers);
    }

    @Test
    void stores_or_reports_every_row() {
        assertThat(run(rows(1001, null)))
                .isEqualTo(new ImportReport(1000, 1001, 990, 0, 10, 10, List.of("colour"), new End.Complete()));
        assertThat(kept)
                .extracting(Finding::row)
                .containsExactly(100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L, 1000L);
    }

    @Test
    void a_second_import_changes_nothing() {
        run(rows(1001, null));

        assertThat(run(rows(1001, null)).unchanged()).isEqualTo(990);
    }

    @Test
    void what_breaks_off_keeps_the_rows_before_and_the_mended_file_changes_only_the_rest() {
        var broken = run(rows(500, new Rows.BrokenOff(501, "connection-broke-off", null)));

        assertThat(broken.end()).isEqualTo(new End.Broken(501, "connection-broke-off"));
        assertThat(broken.stored()).isEqualTo(494);
        var mended = run(rows(1001, null));
        assertThat(mended.unchanged()).isEqualTo(494);
        assertThat(mended.stored()).isEqualTo(990 - 494);
    }

    @Test
    void a_store_that_fails_breaks_off_at_the_row_it_failed_on() {
        var report = HostImport.run(
                rows(1001, null),
                row -> {
                    if (row.number() == 77) {
                        throw new IllegalStateException("disk full");
                    }
                    return new Registered.Stored();
                },
                (findings, grown) -> {},
                workers);

        assertThat(report.end()).isEqualTo(new End.Broken(77, "import-failed"));
        assertThat(report.stored()).isEqualTo(75);
    }

    @Test
    void shows_how_far_it_is() {
        run(rows(9001, null));

        assertThat(reports.getFirst()).isEqualTo(ImportReport.BEGUN);
        assertThat(reports).hasSizeGreaterThan(4);
    }
}
