package nl.kwaliteitsregister.register.hostimport.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.ImportReport;
import nl.kwaliteitsregister.register.hostimport.ImportReport.End;
import nl.kwaliteitsregister.register.hostimport.ReportKeeper;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The last reports of each institution. Findings are kept in pages of their own, so that neither writing nor reading
 * one holds a report whole.
 */
public final class ImportReports {

    /** Reports kept for an institution; findings hold values of its file, so older ones go. */
    private static final int KEPT = 20;

    /** An import that has not been heard of for so long ended with its process. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> pages;
    private final MongoCollection<Document> recent;
    private final Clock clock;

    public ImportReports(MongoDatabase database, Clock clock) {
        this.reports = database.getCollection("host-imports");
        this.pages = database.getCollection("host-imports.findings");
        this.recent = database.getCollection("host-imports.recent");
        this.clock = clock;
    }

    /** @param pages number of pages of findings */
    public record Kept(UUID id, InstitutionId institution, Instant begunAt, ImportReport report, int pages) {}

    /** A report that grows. */
    public ReportKeeper begin(UUID id, InstitutionId institution) {
        var begunAt = clock.instant();
        var ids = recent.findOneAndUpdate(
                eq("_id", institution.value()),
                Updates.push("imports", id.toString()),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (ids != null) {
            forget(institution, ids.getList("imports", String.class));
        }
        return new Growing(id, institution, begunAt);
    }

    private void forget(InstitutionId institution, List<String> imports) {
        imports.subList(0, Math.max(0, imports.size() - KEPT)).forEach(old -> {
            Optional.ofNullable(reports.find(eq("_id", old)).first())
                    .ifPresent(report -> pages.deleteMany(in("_id", pageIds(old, report.getInteger("pages")))));
            reports.deleteOne(eq("_id", old));
            recent.updateOne(eq("_id", institution.value()), Updates.pull("imports", old));
        });
    }

    /** The report, where it is this institution's. */
    public Optional<Kept> find(UUID id, InstitutionId institution) {
        return Optional.ofNullable(reports.find(eq("_id", id.toString())).first())
                .map(this::kept)
                .filter(kept -> kept.institution().equals(institution));
    }

    /** The last ones of an institution, the newest first. */
    public List<Kept> recent(InstitutionId institution) {
        var ids = recent.find(eq("_id", institution.value())).first();
        return ids == null
                ? List.of()
                : StreamSupport.stream(
                                reports.find(in("_id", ids.getList("imports", String.class)))
                                        .spliterator(),
                                false)
                        .map(this::kept)
                        .sorted(Comparator.comparing(Kept::begunAt).reversed())
                        .toList();
    }

    /** Every finding of a report in the order of its rows, a page at a time. */
    public void findings(Kept report, Consumer<Finding> reader) {
        for (var id : pageIds(report.id().toString(), report.pages())) {
            var page = pages.find(eq("_id", id)).first();
            if (page != null) {
                page.getList("findings", Document.class).forEach(finding -> reader.accept(finding(finding)));
            }
        }
    }

    private static List<String> pageIds(String report, int pages) {
        return IntStream.range(0, pages).mapToObj(page -> report + "#" + page).toList();
    }

    private static Finding finding(Document page) {
        return new Finding(
                page.getLong("row"),
                page.getString("field"),
                page.getString("value"),
                page.getString("code"),
                page.getList("arguments", String.class));
    }

    private Kept kept(Document document) {
        var end = end(document.get("end", Document.class));
        if (end == null
                && document.getDate("changedAt").toInstant().plus(SILENT).isBefore(clock.instant())) {
            end = new End.Broken(document.getLong("lastRow") + 1, "import-interrupted");
        }
        return new Kept(
                UUID.fromString(document.getString("_id")),
                new InstitutionId(document.getString("institution")),
                document.getDate("begunAt").toInstant(),
                new ImportReport(
                        document.getLong("rows"),
                        document.getLong("lastRow"),
                        document.getLong("stored"),
                        document.getLong("unchanged"),
                        document.getLong("reported"),
                        document.getLong("findings"),
                        document.getList("ignored", String.class),
                        end),
                document.getInteger("pages"));
    }

    private static @Nullable End end(@Nullable Document end) {
        if (end == null) {
            return null;
        }
        var row = end.getLong("firstRowNotRead");
        return row == null ? new End.Complete() : new End.Broken(row, end.getString("code"));
    }

    private final class Growing implements ReportKeeper {

        private final UUID id;
        private final InstitutionId institution;
        private final Instant begunAt;
        private int pageCount;

        Growing(UUID id, InstitutionId institution, Instant begunAt) {
            this.id = id;
            this.institution = institution;
            this.begunAt = begunAt;
        }

        @Override
        public void keep(List<Finding> findings, ImportReport report) {
            if (!findings.isEmpty()) {
                pages.insertOne(new Document("_id", id + "#" + pageCount)
                        .append(
                                "findings",
                                findings.stream().map(this::document).toList()));
                pageCount++;
            }
            reports.replaceOne(eq("_id", id.toString()), document(report), new ReplaceOptions().upsert(true));
        }

        private Document document(Finding finding) {
            return new Document("row", finding.row())
                    .append("field", finding.field())
                    .append("value", finding.value())
                    .append("code", finding.code())
                    .append("arguments", finding.arguments());
        }

        private Document document(ImportReport report) {
            return new Document("institution", institution.value())
                    .append("begunAt", Date.from(begunAt))
                    .append("changedAt", Date.from(clock.instant()))
                    .append("rows", report.rows())
                    .append("lastRow", report.lastRow())
                    .append("stored", report.stored())
                    .append("unchanged", report.unchanged())
                    .append("reported", report.reported())
                    .append("findings", report.findings())
                    .append("ignored", report.ignored())
                    .append("pages", pageCount)
                    .append("end", document(report.end()));
        }

        private @Nullable Document document(@Nullable End end) {
            return switch (end) {
                case null -> null;
                case End.Complete complete -> new Document();
                case End.Broken broken ->
                    new Document("firstRowNotRead", broken.firstRowNotRead()).append("code", broken.code());
            };
        }
    }
}
