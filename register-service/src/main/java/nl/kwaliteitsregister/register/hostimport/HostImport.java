package nl.kwaliteitsregister.register.hostimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import nl.kwaliteitsregister.register.hostimport.Hosts.Registered;
import nl.kwaliteitsregister.register.hostimport.ImportReport.End;
import nl.kwaliteitsregister.register.hostimport.RowReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One import: rows are read, registered side by side and counted in their order. What is in memory is a window of rows
 * and some findings, whatever the length of the file.
 */
public final class HostImport {

    /** No more rows than this are read ahead of the first one that is not registered yet. */
    private static final int WINDOW = 64;

    /** The report is kept at least this often, to show how far it is. */
    private static final int ROWS_BETWEEN_REPORTS = 2000;

    private static final int FINDINGS_BETWEEN_REPORTS = 500;

    private final Rows rows;
    private final Hosts hosts;
    private final ReportKeeper keeper;
    private final ExecutorService workers;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private final List<Finding> findings = new ArrayList<>();
    private ImportReport report = ImportReport.BEGUN;
    private long kept;

    /** A row that is being registered. */
    private record Waiting(long number, Future<Registered> answer) {}

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
        var end = readAll();
        while (!waiting.isEmpty()) {
            var failed = countNext();
            end = failed == null ? end : failed;
        }
        report = report.ended(end, rows.ignored());
        keep();
        return report;
    }

    private End readAll() {
        try {
            for (var row = rows.next(); row != null; row = rows.next()) {
                var next = row;
                waiting.add(new Waiting(row.number(), workers.submit(() -> register(next))));
                var failed = waiting.size() < WINDOW ? null : countNext();
                if (failed != null) {
                    return failed;
                }
            }
            return new End.Complete();
        } catch (Rows.BrokenOff broken) {
            return new End.Broken(broken.firstRowNotRead(), broken.code());
        }
    }

    /** Counts the first of the waiting rows. Returns how the import ended when the store failed on it. */
    private @Nullable End countNext() {
        var first = waiting.remove();
        try {
            count(first.number(), first.answer().get());
            if (report.rows() - kept >= ROWS_BETWEEN_REPORTS || findings.size() >= FINDINGS_BETWEEN_REPORTS) {
                keep();
            }
            return null;
        } catch (ExecutionException failed) {
            return broken(first, "import-failed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return broken(first, "import-stopped");
        }
    }

    /** The row counts as not read, and those behind it, although some of them may have been stored. */
    private End broken(Waiting first, String code) {
        waiting.forEach(row -> row.answer().cancel(false));
        waiting.clear();
        return new End.Broken(first.number(), code);
    }

    private void count(long row, Registered outcome) {
        report = report.with(row, outcome);
        if (outcome instanceof Registered.Reported wrong) {
            findings.addAll(wrong.findings());
        }
    }

    private Registered register(RawRow row) {
        return switch (RowReader.read(row)) {
            case Reading.Readable readable -> hosts.register(readable.host());
            case Reading.Faulty faulty -> new Registered.Reported(faulty.findings());
        };
    }

    private void keep() {
        keeper.keep(List.copyOf(findings), report);
        findings.clear();
        kept = report.rows();
    }
}
