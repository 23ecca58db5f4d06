package nl.kwaliteitsregister.register.hostimport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import nl.kwaliteitsregister.register.hostimport.Hosts.Registered;
import nl.kwaliteitsregister.register.hostimport.ImportReport.End;
import nl.kwaliteitsregister.register.hostimport.RowReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One import: a window of rows is read and registered side by side, then the next. What is in memory is a window and
 * the findings in it, whatever the length of the file.
 */
public final class HostImport {

    /** So many rows wait for the store together; it makes one write of what comes at a time. */
    private static final int WINDOW = 64;

    /** The report is kept at least this often, to show how far it is. */
    private static final int ROWS_BETWEEN_REPORTS = 2000;

    private static final int FINDINGS_BETWEEN_REPORTS = 500;

    private final Rows rows;
    private final Hosts hosts;
    private final ReportKeeper keeper;
    private final ExecutorService workers;
    private final List<Finding> findings = new ArrayList<>();
    private ImportReport report = ImportReport.BEGUN;
    private long kept;

    private HostImport(Rows rows, Hosts hosts, ReportKeeper keeper, ExecutorService workers) {
        this.rows = rows;
        this.hosts = hosts;
        this.keeper = keeper;
        this.workers = workers;
    }

    /** Reads to the end, or to where the file breaks off; what was kept last is what is returned. */
    public static ImportReport run(Rows rows, Hosts hosts, ReportKeeper keeper, ExecutorService workers) {
        return new HostImport(rows, hosts, keeper, workers).run();
    }

    private ImportReport run() {
        keep();
        End end = null;
        while (end == null) {
            var window = new ArrayList<RawRow>(WINDOW);
            end = read(window);
            var failed = register(window);
            end = failed == null ? end : failed;
            if (report.rows() - kept >= ROWS_BETWEEN_REPORTS || findings.size() >= FINDINGS_BETWEEN_REPORTS) {
                keep();
            }
        }
        report = report.ended(end, rows.ignored());
        keep();
        return report;
    }

    private @Nullable End read(List<RawRow> window) {
        try {
            while (window.size() < WINDOW) {
                var row = rows.next();
                if (row == null) {
                    return new End.Complete();
                }
                window.add(row);
            }
            return null;
        } catch (Rows.BrokenOff broken) {
            return new End.Broken(broken.firstRowNotRead(), broken.code());
        }
    }

    /** Returns how the import ended when the store failed; the row that failed counts as not read. */
    private @Nullable End register(List<RawRow> window) {
        var answers = new ArrayList<Future<Registered>>(window.size());
        window.forEach(row -> answers.add(workers.submit(() -> register(row))));
        for (var i = 0; i < window.size(); i++) {
            try {
                count(answers.get(i).get());
            } catch (ExecutionException failed) {
                answers.forEach(HostImport::settle);
                return new End.Broken(window.get(i).number(), "import-failed");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return new End.Broken(window.get(i).number(), "import-stopped");
            }
        }
        return null;
    }

    private void count(Registered row) {
        report = report.with(row);
        if (row instanceof Registered.Reported wrong) {
            findings.addAll(wrong.findings());
        }
    }

    private Registered register(RawRow row) {
        return switch (RowReader.read(row)) {
            case Reading.Readable readable -> hosts.register(readable.host());
            case Reading.Faulty faulty -> new Registered.Reported(faulty.findings());
        };
    }

    private static void settle(Future<?> answer) {
        answer.cancel(false);
    }

    private void keep() {
        keeper.keep(List.copyOf(findings), report);
        findings.clear();
        kept = report.rows();
    }
}
