package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.testing.AccessTable;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The confidants' space: what nobody else can read, and what leaves it (domain §4.4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialIT {

    private static final String SPACE = "/v1/confidential-signals";
    private static final AccessTable TABLE = AccessTable.read("/access-table.txt");

    private final RunningRegister register = RunningRegister.shared();
    private String host = "";

    @BeforeAll
    void found() {
        register.found(ZUID);
        register.found(NOORD);
        var admin = register.client("admin", ZUID);
        for (var role : Role.values()) {
            if (role != Role.EMPLOYER && role != Role.NETWORK_MEMBER) {
                register.grant(admin, ZUID, "conf-" + role, role);
            }
        }
        register.grant(admin, ZUID, "conf-second", Role.CONFIDANT);
        register.grant(admin, ZUID, "conf-other-maker", Role.DECISION_MAKER);
        register.grant(register.client("admin", NOORD), NOORD, "conf-elsewhere", Role.CONFIDANT);
        host = as("conf-coordinator")
                .post("/v1/employers", """
                    {"identity": {"kind": "trade-register", "kvkNumber": "63000001"}, "source": "institution",
                     "occurredOn": "%s", "details": {"name": "Garage De Stilte", "tradeNames": []}}
                    """.formatted(DAY))
                .json()
                .get("employer")
                .asString();
    }

    private Client as(String person) {
        return as(person, ZUID);
    }

    private Client as(String person, InstitutionId school) {
        return register.client(person, school).with("Accept-Language", "en");
    }

    private Client confidant() {
        return as("conf-confidant");
    }

    private String told(String category, String concerns) {
        var answer = confidant().post(SPACE, """
            {"occurredOn": "%s", "category": "%s", "phase": "during", "employer": "%s", "student": "stil-1",
             "words": "Hij raakt mij steeds aan", "concerns": [%s]}
            """.formatted(DAY, category, host, concerns));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return SPACE + "/" + answer.json().get("id").asString();
    }

    private Answer changed(String matter, String path, String body) {
        return confidant()
                .with("If-Match", confidant().get(matter).header("ETag"))
                .post(matter + path, body);
    }

    private String facts(String consent) {
        return """
            {"employer": "%s", "occurredOn": "%s", "category": "S02", "phase": "during",
             "words": "Een student ervoer ongewenst gedrag", "consent": [%s]}
            """.formatted(host, DAY, consent);
    }

    @Test
    void is_read_by_confidants_of_the_school_and_they_see_who_read_it() {
        var matter = told("S08", "");

        var read = as("conf-second").get(matter);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body())
                .contains(
                        "Hij raakt mij steeds aan", Tokens.staff("conf-second").value());
        assertThat(as("conf-elsewhere", NOORD).get(matter).status()).isEqualTo(404);
        assertThat(confidant().get(SPACE).body()).contains(matter.replaceAll(".*/", ""));
    }

    @Test
    void is_as_if_it_were_not_there_for_whom_it_is_about() {
        var matter = told("S16", "\"" + Tokens.staff("conf-second") + "\"");
        var nothing = as("conf-second").get(SPACE + "/" + UUID.randomUUID());
        var hidden = as("conf-second").get(matter);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(plain(hidden)).isEqualTo(plain(nothing));
        assertThat(as("conf-second").get(SPACE).body()).doesNotContain(matter.replaceAll(".*/", ""));
    }

    @Test
    void what_is_released_with_consent_is_an_ordinary_signal_that_says_nothing_of_where_it_came_from() {
        var matter = told("S02", "");
        assertThat(changed(matter, "/releases", facts("")).body()).contains("release-needs-consent");

        var released = changed(matter, "/releases", facts("\"record\""));
        assertThat(released.status()).as(released.body()).isEqualTo(200);
        var signal = released.json().get("signal").asString();
        assertThat(as("conf-coordinator").get("/v1/signals/" + signal).status()).isEqualTo(200);
        var events = dump(database(StoreSettings::events)).toString();
        assertThat(events).contains(signal).doesNotContain(matter.replaceAll(".*/", ""));
        assertThat(confidant().get(matter).body()).contains(signal);
    }

    @Test
    void in_danger_the_named_decision_maker_and_no_other_lets_facts_out() {
        var matter = told("S08", "");
        var asked =
                changed(matter, "/safety-override", """
                    {"decisionMaker": "%s", "facts": %s, "reason": "Er is nu gevaar", "studentToldOn": "%s"}
                    """.formatted(Tokens.staff("conf-decision-maker"), facts(""), DAY));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var override =
                "/v1/confidential-overrides/" + asked.json().get("override").asString();

        assertThat(as("conf-other-maker").get("/v1/confidential-overrides").body())
                .doesNotContain("gevaar");
        assertThat(as("conf-other-maker").post(override + "/agreement", "{}").status())
                .isEqualTo(404);
        assertThat(as("conf-decision-maker").get("/v1/confidential-overrides").body())
                .contains("Er is nu gevaar");
        var agreed = as("conf-decision-maker").post(override + "/agreement", "{}");
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
        assertThat(as("conf-decision-maker").post(override + "/agreement", "{}").body())
                .contains("override-already-decided");

        var signal = agreed.json().get("signal").asString();
        var incident = as("conf-coordinator")
                .get("/v1/signals/" + signal)
                .json()
                .get("incident")
                .asString();
        Awaiting.until(
                () -> as("conf-coordinator").get("/v1/incidents/" + incident).status() == 200);
        assertThat(as("conf-coordinator")
                        .post("/v1/incidents/" + incident + "/clearance", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_signal_about_the_school_goes_to_the_quality_officer_and_who_brings_it_does_not_find_it_again() {
        var brought = as("conf-coordinator").post("/v1/school-signals", """
            {"occurredOn": "%s", "to": "quality-officer", "words": "De school deed niets"}
            """.formatted(DAY));
        assertThat(brought.status()).as(brought.body()).isEqualTo(204);

        assertThat(as("conf-quality-officer").get("/v1/school-signals").body()).contains("S16");
        assertThat(as("conf-coordinator").get("/v1/school-signals").status()).isEqualTo(403);
        assertThat(confidant().get(SPACE).body()).doesNotContain("De school deed niets");
    }

    /**
     * Everything others can see, before and after a random course of the confidants' space: all they can read over HTTP,
     * the store of events, the views and deadlines, and the figures.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void with_and_without_it_everybody_else_sees_the_same(long seed) {
        settle();
        var without = seenByOthers();
        var matters = randomCourse(new Random(seed));

        assertThat(seenByOthers()).isEqualTo(without);
        for (var matter : matters) {
            for (var role :
                    List.of("coordinator", "supervisor", "decision-maker", "quality-officer", "administrator")) {
                assertThat(plain(as("conf-" + role).get(matter)))
                        .isEqualTo(plain(as("conf-" + role).get(SPACE + "/" + UUID.randomUUID())));
            }
        }
    }

    /** An answer without what names the request alone. */
    private static String plain(Answer answer) {
        return answer.status() + " "
                + answer.body()
                        .replaceAll("\"correlationId\":\"[^\"]*\"", "")
                        .replaceAll("/v1/confidential-signals/[0-9a-f-]{36}", "");
    }

    private List<String> randomCourse(Random random) {
        var matters = new ArrayList<String>();
        var categories = List.of("S02", "S07", "S08", "S12", "S16", "P01");
        for (var step = 0; step < 12; step++) {
            if (matters.isEmpty() || random.nextInt(3) == 0) {
                matters.add(told(categories.get(random.nextInt(categories.size())), ""));
                continue;
            }
            var matter = matters.get(random.nextInt(matters.size()));
            var answer = step(random.nextInt(6), matter, 1 + random.nextInt(4));
            assertThat(answer.status()).as(answer.body()).isLessThan(500);
        }
        return matters;
    }

    private Answer step(int kind, String matter, int severity) {
        return switch (kind) {
            case 0 -> changed(matter, "/notes", "{\"words\": \"Gesproken\"}");
            case 1 -> changed(matter, "/severity", "{\"severity\": " + severity + ", \"reason\": \"Ernstig\"}");
            case 2 -> confidant().get(SPACE);
            case 3 -> changed(matter, "/releases", facts(""));
            case 4 -> changed(matter, "/closing", "{\"reason\": \"Klaar\"}");
            default -> as("conf-second").get(matter);
        };
    }

    /** What the set-up began has come through. */
    private void settle() {
        var last = new AtomicReference<>(Map.<String, Object>of());
        Awaiting.until(() -> {
            var now = seenByOthers();
            return now.equals(last.getAndSet(now));
        });
    }

    private Map<String, Object> seenByOthers() {
        var seen = new TreeMap<String, Object>();
        for (var role : Role.values()) {
            if (role == Role.CONFIDANT || role == Role.EMPLOYER || role == Role.NETWORK_MEMBER) {
                continue;
            }
            TABLE.rows().stream()
                    .filter(row -> row.method().equals("GET") && !row.path().contains("confidential"))
                    .forEach(row -> {
                        var path = row.path()
                                .replace("{employer}", host)
                                .replace("{institution}", ZUID.value())
                                .replaceAll("\\{[a-zA-Z]+}", new UUID(0, 7).toString());
                        var answer = as("conf-" + role).get(path);
                        seen.put(role + " " + path, answer.header("ETag") + plain(answer));
                    });
        }
        seen.put("events", dump(database(StoreSettings::events)));
        seen.put("views", dump(database(StoreSettings::views)));
        seen.put("meters", meters());
        return seen;
    }

    private MongoDatabase database(Function<StoreSettings, String> name) {
        return register.bean(MongoClient.class).getDatabase(name.apply(register.bean(StoreSettings.class)));
    }

    /** All documents, but for how the process says that it lives. */
    private static Map<String, List<String>> dump(MongoDatabase database) {
        var all = new TreeMap<String, List<String>>();
        for (var collection : database.listCollectionNames()) {
            if (!collection.contains("runs") && !collection.contains("progress")) {
                all.put(
                        collection,
                        database.getCollection(collection).find().into(new ArrayList<Document>()).stream()
                                .map(Document::toJson)
                                .sorted()
                                .toList());
            }
        }
        return all;
    }

    /** The figures by name and tag; how often others asked is their own doing. */
    private Map<String, Object> meters() {
        var figures = new TreeMap<String, Object>();
        register.bean(MeterRegistry.class).getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("register.commands")
                        || meter.getId().getTag("uri") != null
                        || meter.getId().getTag("collection") != null)
                .filter(meter -> !meter.getId().getName().startsWith("mongodb.driver"))
                .map(meter -> meter.getId().getName() + meter.getId().getTags())
                .forEach(name -> figures.put(name, ""));
        return figures;
    }
}
