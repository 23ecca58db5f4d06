package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.command.StoreSettings;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Checks and signals over HTTP on the embedded engines: from a discriminatory wish to a host that may have interns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckAndSignalIT {

    private final RunningRegister register = RunningRegister.shared();

    @BeforeAll
    void found() {
        for (var school : List.of(ZUID, NOORD)) {
            register.found(school);
            var admin = register.client("admin", school);
            register.grant(admin, school, "check-anna", Role.COORDINATOR);
            register.grant(admin, school, "check-bert", Role.COORDINATOR);
            register.grant(admin, school, "check-sup", Role.SUPERVISOR);
        }
    }

    private Client anna() {
        return register.client("check-anna", ZUID).with("Accept-Language", "en");
    }

    private Client bert() {
        return register.client("check-bert", ZUID);
    }

    /** An invented host. */
    private String host(String kvk) {
        var answer = anna().post("/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Bakkerij De Vrolijke Krakeling", "tradeNames": []}}
                """.formatted(kvk, DAY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("employer").asString();
    }

    private static String checks(String host) {
        return "/v1/employers/" + host + "/pre-sales-checks";
    }

    /** @param wish the answer to PS13: true when no wish was heard */
    static String check(boolean wish, String outcome) {
        var answers = new ArrayList<String>();
        for (var criterion : nl.kwaliteitsregister.contract.code.Criterion.values()) {
            var answer = switch (criterion.kind()) {
                case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO ->
                    "{\"kind\":\"yes-no\",\"yes\":" + (wish || criterion.ordinal() != 12) + "}";
                case SCORE -> "{\"kind\":\"score\",\"score\":4}";
                case SUPERVISION_NUMBERS ->
                    "{\"kind\":\"supervision-numbers\",\"hoursPerWeek\":4.5,\"internsPerSupervisor\":2}";
                case REMUNERATION ->
                    "{\"kind\":\"remuneration\",\"expensesCovered\":true,\"allowance\":450.00,\"equalForAll\":true}";
                case INFO -> "{\"kind\":\"info\",\"text\":\"Geheime opmerking\"}";
                case PROMISES -> "";
            };
            if (!answer.isEmpty()) {
                answers.add("\"" + criterion + "\":" + answer);
            }
        }
        return """
                {"occurredOn": "%s", "formVersion": 1, "answers": {%s}, "promises": ["Elke week een gesprek"],
                 "outcome": %s}
                """.formatted(DAY, String.join(",", answers), outcome);
    }

    private static String code(Answer answer) {
        return answer.json().get("type").asString().replaceAll(".*:", "");
    }

    @Test
    void a_wish_is_a_signal_and_stands_until_it_was_taken_back_and_a_second_person_agrees() {
        var host = host("60000001");
        var refused = anna().post(
                        checks(host),
                        check(
                                false,
                                "{\"kind\":\"refused\",\"reasons\":[{\"criterion\":\"PS13\",\"whatToMend\":\"Trek de wens in\"}]}"));
        assertThat(refused.status()).as(refused.body()).isEqualTo(201);
        var all = checks(host) + "/all";
        assertThat(anna().get(all).json().get("standing").asString()).isEqualTo("wish-stands");
        assertThat(code(anna().post(checks(host), check(true, "{\"kind\":\"approved\"}"))))
                .isEqualTo("wish-still-stands");

        var checkId = refused.json().get("check").asString();
        awaitSignalOf(checkId);

        var check = refused.header("Location");
        var talk = "{\"occurredOn\":\"" + DAY + "\",\"withdrawn\":true,\"conversation\":\"Wens ingetrokken\"}";
        assertThat(anna().post(check + "/wish-talks", talk).status()).isEqualTo(204);
        assertThat(bert().post(check + "/wish-withdrawal-agreement", "").status())
                .isEqualTo(428);
        var seen = anna().get(all).header("ETag");
        assertThat(bert().with("If-Match", "\"0\"")
                        .post(check + "/wish-withdrawal-agreement", "")
                        .status())
                .isEqualTo(412);
        var byAnna = anna().with("If-Match", seen).post(check + "/wish-withdrawal-agreement", "");
        assertThat(byAnna.status()).isEqualTo(403);
        assertThat(code(byAnna)).isEqualTo("same-person");
        assertThat(bert().with("If-Match", seen)
                        .post(check + "/wish-withdrawal-agreement", "")
                        .status())
                .isEqualTo(204);

        var approved = anna().post(checks(host), check(true, "{\"kind\":\"approved\"}"));
        assertThat(approved.status()).isEqualTo(201);
        assertThat(approved.json().get("promises")).hasSize(1);
        assertThat(anna().get(all).json().get("standing").asString()).isEqualTo("valid");
    }

    /** The id follows from the check, so that reading the event again finds it there. */
    private void awaitSignalOf(String check) {
        var id = UUID.nameUUIDFromBytes(("S06 of check " + check).getBytes(StandardCharsets.UTF_8));
        var until = Instant.now().plusSeconds(60);
        while (anna().get("/v1/signals/" + id).status() != 200) {
            assertThat(Instant.now()).as("no signal of check " + check).isBefore(until);
            LockSupport.parkNanos(50_000_000);
        }
        var signal = anna().get("/v1/signals/" + id);
        assertThat(signal.json().has("severity")).isFalse();
        assertThat(anna().with("If-Match", signal.header("ETag"))
                        .post("/v1/signals/" + id + "/severity", "{\"severity\":3,\"reason\":\"Discriminatie\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void every_fault_of_a_form_is_named_by_its_field() {
        var host = host("60000002");

        var malformed = anna().post(checks(host), """
                {"occurredOn": "2026-02-30", "formVersion": 1, "answers": {"PS99": {"kind": "yes-no", "yes": true},
                 "PS11": {"kind": "score", "score": "veel"}}, "outcome": {"kind": "misschien"}}
                """);
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed
                        .json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .contains("/occurredOn", "/outcome/kind");

        var wrong = anna().post(checks(host), """
                {"occurredOn": "%s", "formVersion": 1, "outcome": {"kind": "approved"},
                 "answers": {"PS11": {"kind": "yes-no", "yes": true}, "PS04": {"kind": "yes-no", "yes": false}}}
                """.formatted(DAY));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString() + " "
                                + error.get("code").asString()))
                .contains(
                        "/answers/PS11 answer-does-not-fit",
                        "/answers/PS04 knock-out-failed",
                        "/answers/PS01 answer-missing");
    }

    @Test
    void another_school_sees_neither_the_host_nor_its_checks() {
        var host = host("60000003");
        assertThat(anna().post(checks(host), check(true, "{\"kind\":\"approved\"}"))
                        .status())
                .isEqualTo(201);
        var other = register.client("check-anna", NOORD);

        assertThat(other.post(checks(host), check(true, "{\"kind\":\"approved\"}"))
                        .status())
                .isEqualTo(404);
        assertThat(other.get(checks(host) + "/all").json().get("standing").asString())
                .isEqualTo("unchecked");
    }

    @Test
    void what_people_type_is_sealed_in_the_store() {
        var host = host("60000004");
        assertThat(anna().post(checks(host), check(true, "{\"kind\":\"deferred\",\"reason\":\"Geheime reden\"}"))
                        .status())
                .isEqualTo(201);

        var events = register.bean(MongoClient.class)
                .getDatabase(register.bean(StoreSettings.class).events());
        var stored = new StringBuilder();
        for (var collection : events.listCollectionNames()) {
            events.getCollection(collection).find().forEach(document -> stored.append(document.toJson()));
        }
        assertThat(stored).contains(host).doesNotContain("Geheime").doesNotContain("Elke week");
    }

    @Test
    void severity_4_is_confirmed_by_a_second_person() {
        var host = host("60000005");
        var recorded = anna().post("/v1/signals", """
                {"employer": "%s", "occurredOn": "%s", "category": "S08", "phase": "during", "source": "supervisor",
                 "description": "Een klap"}
                """.formatted(host, DAY));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        var signal = recorded.header("Location");

        var assessed = anna().with("If-Match", recorded.header("ETag"))
                .post(signal + "/severity", "{\"severity\":4,\"reason\":\"Geweld\"}");
        assertThat(assessed.status()).isEqualTo(204);
        var seen = assessed.header("ETag");
        assertThat(code(anna().with("If-Match", seen).post(signal + "/severity-confirmation", "")))
                .isEqualTo("same-person-set-severity");
        assertThat(anna().get(signal).json().get("confirmed").asBoolean()).isFalse();
        assertThat(bert().with("If-Match", seen)
                        .post(signal + "/severity-confirmation", "")
                        .status())
                .isEqualTo(204);
        assertThat(anna().get(signal).json().get("confirmed").asBoolean()).isTrue();
    }

    @Test
    void what_is_about_the_school_goes_elsewhere_and_a_supervisor_names_an_own_placement() {
        var host = host("60000006");
        var form = """
                {"employer": "%s", "occurredOn": "%s", "category": "%s", "phase": "during", "source": "student",
                 "consent": ["record"], "description": "De school hielp niet"}
                """;

        var aboutSchool = anna().post("/v1/signals", form.formatted(host, DAY, "S16"));
        assertThat(aboutSchool.status()).isEqualTo(422);
        assertThat(aboutSchool.json().get("detail").asString()).contains("confidant");
        var supervisor = register.client("check-sup", ZUID);
        assertThat(code(supervisor.post("/v1/signals", form.formatted(host, DAY, "S09"))))
                .isEqualTo("own-placements-only");
    }
}
