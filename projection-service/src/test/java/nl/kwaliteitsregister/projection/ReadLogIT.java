package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.readlog.Days;
import nl.kwaliteitsregister.projection.readlog.Purpose;
import nl.kwaliteitsregister.projection.readlog.Read;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import nl.kwaliteitsregister.projection.readlog.mongo.StoredReads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every read is logged, with who, role, purpose and what; and who is told of it (domain §4.6). */
class ReadLogIT {

    private static final String HOST = "/v1/employers/" + Facts.HOST;
    private static final String FILE = HOST + "/file";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private static Broker broker;
    private static RunningProjection projection;

    @BeforeAll
    static void start() {
        broker = Broker.start();
        projection = RunningProjection.start(broker.engines(), "one", "projection");
        var events = Files.recorded(List.of(Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered")));
        broker.publish(events);
        Reading.after(client(Role.COORDINATOR), events.getLast());
    }

    @AfterAll
    static void stop() {
        projection.close();
        broker.close();
    }

    @Test
    void a_read_is_in_the_log_when_its_answer_arrives() {
        client(Role.SUPERVISOR).with("Read-Purpose", "quality").get(FILE);
        client(Role.PEER_COACH).get(FILE + "/signals");

        var reads = client(Role.COORDINATOR).get(FILE + "/reads").json();

        assertThat(reads.at("/reads/0/what").asString()).isEqualTo("reads");
        assertThat(reads.at("/reads/0/person").asString())
                .isEqualTo(staff(Role.COORDINATOR).value());
        assertThat(reads.at("/reads/1/what").asString()).isEqualTo("signals");
        assertThat(reads.at("/reads/1/purpose").asString()).isEqualTo("student-support");
        assertThat(reads.at("/reads/2/role").asString()).isEqualTo("supervisor");
        assertThat(reads.at("/reads/2/purpose").asString()).isEqualTo("quality");
    }

    @Test
    void who_finds_no_file_has_read_none_and_an_unknown_purpose_reads_nothing() {
        var before = total(client(Role.QUALITY_OFFICER).get(FILE + "/reads").json());

        assertThat(projection
                        .client(Role.COORDINATOR, Facts.OTHER_SCHOOL)
                        .get(FILE)
                        .status())
                .isEqualTo(404);
        assertThat(client(Role.COORDINATOR)
                        .with("Read-Purpose", "curiosity")
                        .get(FILE)
                        .status())
                .isEqualTo(422);

        assertThat(total(client(Role.QUALITY_OFFICER).get(FILE + "/reads").json()))
                .isEqualTo(before + 1);
        assertThat(log().of(Facts.OTHER_SCHOOL, Facts.HOST, new Days(TODAY, TODAY)))
                .isEmpty();
    }

    @Test
    void a_quality_officer_reports_anyones_reads() {
        client(Role.SUPERVISOR).get(FILE);

        var report = client(Role.QUALITY_OFFICER)
                .get("/v1/reads?person=" + staff(Role.SUPERVISOR))
                .json();

        assertThat(report.path("reads"))
                .isNotEmpty()
                .allMatch(it -> it.path("person")
                        .asString()
                        .equals(staff(Role.SUPERVISOR).value()));
        assertThat(client(Role.COORDINATOR)
                        .get("/v1/reads?person=" + staff(Role.SUPERVISOR))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void reads_by_confidants_are_told_to_confidants_and_the_quality_officer_only() {
        log().append(read(Role.CONFIDANT, Instant.now()));

        assertThat(roles(Role.COORDINATOR)).isNotEmpty().doesNotContain("confidant");
        assertThat(roles(Role.DECISION_MAKER)).isNotEmpty().doesNotContain("confidant");
        assertThat(roles(Role.CONFIDANT)).contains("confidant");
        assertThat(roles(Role.QUALITY_OFFICER)).contains("confidant");
    }

    @Test
    void an_employer_gets_institution_role_purpose_and_day_and_neither_a_name_nor_a_confidants_read() {
        client(Role.COORDINATOR).get(FILE);
        log().append(read(Role.CONFIDANT, Instant.now()));

        var answer = client(Role.EMPLOYER).get(HOST + "/reads");

        var first = answer.json().at("/reads/0");
        assertThat(first.propertyNames()).containsExactlyInAnyOrder("on", "institution", "role", "purpose");
        assertThat(first.path("on").asString()).isEqualTo(TODAY.toString());
        assertThat(answer.body())
                .doesNotContain("confidant", staff(Role.COORDINATOR).value());
    }

    @Test
    void an_employer_asks_about_itself_only() {
        var another = "/v1/employers/00000000-0000-5000-8000-000000000000/reads";

        assertThat(client(Role.EMPLOYER).get(another).status()).isEqualTo(404);
    }

    @Test
    void reads_of_24_months_are_kept_and_older_ones_dropped() {
        var oldest = Days.oldest(TODAY);
        var reads = new StoredReads(projection.bean(MongoClient.class).getDatabase("read-log-of-old"));
        var kept = read(Role.COORDINATOR, noon(oldest));
        var dropped = read(Role.COORDINATOR, noon(oldest.minusMonths(1)));
        reads.append(kept);
        reads.append(dropped);

        reads.forget(TODAY);

        assertThat(reads.of(Facts.SCHOOL, Facts.HOST, new Days(oldest.minusMonths(2), TODAY)))
                .containsExactly(kept);
        var tooEarly = client(Role.COORDINATOR).get(FILE + "/reads?from=" + oldest.minusDays(1));
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.json().at("/errors/0/field").asString()).isEqualTo("from");
    }

    @Test
    void many_who_read_at_once_are_all_in_the_log() throws InterruptedException {
        var reads = new StoredReads(projection.bean(MongoClient.class).getDatabase("read-log-of-many"));
        var at = noon(TODAY);
        var threads = IntStream.range(0, 200)
                .mapToObj(n -> Thread.startVirtualThread(() -> reads.append(read(Role.COORDINATOR, at.plusMillis(n)))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        var logged = reads.of(Facts.SCHOOL, Facts.HOST, new Days(TODAY, TODAY));

        assertThat(logged).hasSize(200);
        assertThat(logged.getFirst().at()).isEqualTo(at.plusMillis(199));
        assertThat(reads.by(Facts.SCHOOL, staff(Role.COORDINATOR), new Days(TODAY, TODAY)))
                .hasSize(200);
    }

    private static List<String> roles(Role asks) {
        return client(asks).get(FILE + "/reads").json().path("reads").findValuesAsString("role");
    }

    private static int total(JsonNode page) {
        return page.path("total").asInt();
    }

    private static Read read(Role role, Instant at) {
        return new Read(
                at.truncatedTo(ChronoUnit.MILLIS),
                Facts.SCHOOL,
                Facts.HOST,
                staff(role),
                role,
                Purpose.usual(role),
                What.FILE);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }

    private static StoredReads log() {
        return projection.bean(StoredReads.class);
    }

    private static StaffId staff(Role role) {
        return Tokens.staff(role.code() + "@" + Facts.SCHOOL);
    }

    private static Client client(Role role) {
        return projection.client(role, Facts.SCHOOL);
    }
}
