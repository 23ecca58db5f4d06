package nl.kwaliteitsregister.register.hostimport.http;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.ImportReport;
import nl.kwaliteitsregister.register.hostimport.ImportReport.End;
import nl.kwaliteitsregister.register.hostimport.mongo.ImportReports;
import nl.kwaliteitsregister.register.hostimport.mongo.ImportReports.Kept;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports as JSON, finding by finding, in the reader's language. */
final class ReportWriter {

    private final ImportReports reports;
    private final Texts texts;
    private final JsonMapper mapper;

    ReportWriter(ImportReports reports, Texts texts, JsonMapper mapper) {
        this.reports = reports;
        this.texts = texts;
        this.mapper = mapper;
    }

    void write(Kept kept, Locale language, OutputStream to) {
        try (var json = mapper.createGenerator(to)) {
            json.writeStartObject();
            summary(kept, language, json);
            json.writeArrayPropertyStart("findings");
            reports.findings(kept, finding -> write(finding, language, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    void write(List<Kept> all, Locale language, OutputStream to) {
        try (var json = mapper.createGenerator(to)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("imports");
            for (var kept : all) {
                json.writeStartObject();
                summary(kept, language, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void summary(Kept kept, Locale language, JsonGenerator json) {
        var report = kept.report();
        json.writeStringProperty("id", kept.id().toString());
        json.writeStringProperty("begunAt", kept.begunAt().toString());
        json.writeStringProperty("state", state(report));
        json.writeNumberProperty("rows", report.rows());
        json.writeNumberProperty("stored", report.stored());
        json.writeNumberProperty("unchanged", report.unchanged());
        json.writeNumberProperty("reported", report.reported());
        json.writeArrayPropertyStart("ignored");
        report.ignored().forEach(json::writeString);
        json.writeEndArray();
        if (report.end() instanceof End.Broken broken) {
            json.writeObjectPropertyStart("brokenOff");
            json.writeNumberProperty("firstRowNotRead", broken.firstRowNotRead());
            json.writeStringProperty("code", broken.code());
            json.writeStringProperty("detail", texts.say(broken.code() + ".detail", language, List.of()));
            json.writeEndObject();
        }
    }

    private static String state(ImportReport report) {
        return switch (report.end()) {
            case null -> "running";
            case End.Complete complete -> "complete";
            case End.Broken broken -> "broken-off";
        };
    }

    private void write(Finding finding, Locale language, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("row", finding.row());
        json.writeStringProperty("field", finding.field());
        json.writeStringProperty("value", finding.value());
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("detail", texts.say(finding.code() + ".detail", language, finding.arguments()));
        json.writeEndObject();
    }
}
