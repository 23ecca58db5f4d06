package nl.kwaliteitsregister.register.hostimport.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.ImportReport;
import nl.kwaliteitsregister.register.hostimport.ImportReport.End;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Reports of imports on the embedded document server. */
class ImportReportsIT {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final ImportReport HALFWAY = new ImportReport(4000, 4007, 3990, 0, 10, 10, List.of("colour"), null);
    private static final ImportReport DONE =
            new ImportReport(5000, 5007, 4980, 0, 20, 20, List.of("colour"), new End.Complete());

    private final String database = "d" + UUID.randomUUID().toString().substring(0, 8);
    private final ImportReports reports = at(NOW);

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    private ImportReports at(Instant now) {
        return new ImportReports(CLIENT.getDatabase(database), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static List<Finding> findings(int first, int number) {
        return LongStream.range(first, first + number)
                .mapToObj(row -> new Finding(row, "kvkNumber", "1234567", "expected-kvk-number", List.of("a")))
                .toList();
    }

    private static ImportReport report(ImportReports reports, UUID id) {
        return reports.find(id, SCHOOL).orElseThrow().report();
    }

    @Test
    void findings_are_read_back_in_their_order_page_after_page() {
        var id = UUID.randomUUID();
        var keeper = reports.begin(id, SCHOOL);
        keeper.keep(findings(2, 600), HALFWAY);
        keeper.keep(List.of(), HALFWAY);
        keeper.keep(findings(700, 600), DONE);

        var kept = reports.find(id, SCHOOL).orElseThrow();
        var read = new ArrayList<Finding>();
        reports.findings(kept, read::add);
        assertThat(kept.report()).isEqualTo(DONE);
        assertThat(kept.pages()).isEqualTo(2);
        var all = new ArrayList<>(findings(2, 600));
        all.addAll(findings(700, 600));
        assertThat(read).isEqualTo(all);
    }

    @Test
    void is_shown_to_its_own_school_only() {
        var id = UUID.randomUUID();
        reports.begin(id, SCHOOL).keep(List.of(), DONE);

        assertThat(reports.find(id, new InstitutionId("99ZZ"))).isEmpty();
        assertThat(reports.recent(new InstitutionId("99ZZ"))).isEmpty();
    }

    @Test
    void an_import_whose_process_died_is_shown_as_broken_off_behind_its_last_row() {
        var id = UUID.randomUUID();
        reports.begin(id, SCHOOL).keep(List.of(), HALFWAY);

        assertThat(report(at(NOW.plus(Duration.ofMinutes(1))), id).end()).isNull();
        assertThat(report(at(NOW.plus(Duration.ofMinutes(3))), id).end())
                .isEqualTo(new End.Broken(4008, "import-interrupted"));
    }

    @Test
    void the_last_twenty_are_kept_with_their_findings_and_older_ones_are_gone() {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 23; i++) {
            var id = UUID.randomUUID();
            ids.add(id);
            at(NOW.plusSeconds(i)).begin(id, SCHOOL).keep(findings(2, 3), DONE);
        }

        assertThat(reports.recent(SCHOOL))
                .extracting(ImportReports.Kept::id)
                .containsExactlyElementsOf(ids.subList(3, 23).reversed());
        assertThat(reports.find(ids.getFirst(), SCHOOL)).isEmpty();
        assertThat(CLIENT.getDatabase(database)
                        .getCollection("host-imports.findings")
                        .countDocuments())
                .isEqualTo(20);
    }
}
