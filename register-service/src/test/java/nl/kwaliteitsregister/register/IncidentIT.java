package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** From signals to incidents over HTTP: what is told, what is done, and how well it is supported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentIT {

    private static final String SALES = "{\"list\": \"crebo\", \"code\": \"25180\", \"listVersion\": \"2026\"}";

    private final RunningRegister register = RunningRegister.shared();

    @BeforeAll
    void found() {
        register.found(ZUID);
        var admin = register.client("admin", ZUID);
        admin.post(
                "/v1/institutions/01AA/programmes",
                "{\"occurredOn\": \"%s\", \"programme\": %s, \"name\": \"Verkoper\"}".formatted(DAY, SALES));
        Map.of(
                        "inc-anna", Role.COORDINATOR,
                        "inc-bert", Role.COORDINATOR,
                        "inc-dora", Role.DECISION_MAKER,
                        "inc-vera", Role.CONFIDANT)
                .forEach((person, role) -> register.grant(admin, ZUID, person, role));
    }

    private Client as(String person) {
        return register.client(person, ZUID).with("Accept-Language", "en");
    }

    private Client anna() {
        return as("inc-anna");
    }

    private String host(String kvk) {
        return made(anna().post("/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Advocatenkantoor De Proef", "tradeNames": []}}
            """.formatted(kvk, DAY)), "employer");
    }

    private String placement(String host, String student) {
        return made(
                anna().post("/v1/placements", """
                    {"employer": "%s", "occurredOn": "%s", "programme": %s, "route": "bol",
                     "period": {"from": "%s", "until": "%s"}, "hoursPerWeek": 32, "student": "%s",
                     "ageBand": "18+", "supervisor": "%s"}
                    """.formatted(
                        host, DAY, SALES, DAY.plusDays(7), DAY.plusWeeks(20), student, Tokens.staff("inc-sup"))),
                "placement");
    }

    private String told(String host, String about, String category, String consent) {
        return made(anna().post("/v1/signals", """
            {"employer": "%s", "occurredOn": "%s", %s, "category": "%s", "phase": "interview",
             "grounds": ["religion"], "source": "student", "description": "Hij zei nee om mijn hoofddoek",
             "consent": [%s], "toldMayBeRecognised": true}
            """.formatted(host, DAY, about, category, consent)), "signal");
    }

    private static String made(Answer answer, String id) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get(id).asString();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private JsonNode signal(String signal) {
        return anna().get("/v1/signals/" + signal).json();
    }

    private String incidentOf(String signal) {
        var incident = signal(signal).get("incident").asString();
        Awaiting.until(() -> anna().get("/v1/incidents/" + incident).status() == 200);
        return "/v1/incidents/" + incident;
    }

    /** Changes something on what the stream says now. */
    private static Answer changed(Client client, String thing, String path, String body) {
        var tag = client.get(thing).header("ETag");
        return client.with("If-Match", tag).post(thing + path, body);
    }

    @Test
    void the_hague_case_a_refusal_at_the_interview_is_resolved_by_talking_and_the_student_is_placed_after_all() {
        var host = host("62000001");
        var signal = "/v1/signals/"
                + told(
                        host,
                        "\"student\": \"fatima\", \"ageBand\": \"18+\", \"programme\": \"crebo-25180\"",
                        "S05",
                        "\"record\"");
        done(changed(anna(), signal, "/severity", "{\"severity\": 3, \"reason\": \"Afgewezen om geloof\"}"));
        var talk = """
            {"occurredOn": "%s", "with": "De kantoormanager", "agreed": "Een tweede gesprek", "agreedBy": "%s",
             "resolved": true}
            """.formatted(DAY.plusDays(1), DAY.plusDays(5));
        var incident = incidentOf(signal.replaceAll(".*/", ""));

        refused(anna().post(signal + "/conversations", talk), 409, "student-did-not-agree-to-talk");
        refused(anna().post(incident + "/clearance", "{}"), 409, "incident-without-consent");
        refused(anna().post(signal + "/consents", "{\"step\": \"talk-to-host\"}"), 422, "student-was-not-told");
        done(anna().post(signal + "/consents", "{\"step\": \"talk-to-host\", \"toldMayBeRecognised\": true}"));
        refused(anna().post(incident + "/clearance", "{}"), 409, "incident-waits-for-placement");
        done(anna().post(
                        signal + "/consents",
                        "{\"step\": \"talk-to-host\", \"toldMayBeRecognised\": true, \"soon\": true}"));
        refused(anna().post(signal + "/conversations", talk), 409, "facts-not-cleared");

        var cleared = anna().post(incident + "/clearance", "{}");
        done(cleared);
        assertThat(cleared.json().get("recognisable").asBoolean()).isTrue();
        done(anna().post(signal + "/conversations", talk));
        refused(
                changed(anna(), signal, "/closing", "{\"how\": \"resolved-by-talking\"}"),
                422,
                "student-did-not-agree-it-is-resolved");
        done(changed(anna(), signal, "/closing", "{\"how\": \"resolved-by-talking\", \"studentAgrees\": true}"));

        assertThat(placement(host, "fatima")).isNotBlank();
        assertThat(anna().get(signal).json().get("closed").asString()).isEqualTo("resolved-by-talking");
        assertThat(anna().get(incident).json().get("evidence").asString()).isEqualTo("reported");
    }

    @Test
    void repeated_signals_at_one_host_form_one_incident_that_a_second_source_corroborates() {
        var host = host("62000002");
        var first = told(
                host, "\"placement\": \"" + placement(host, "rep-1") + "\"", "S03", "\"record\", \"talk-to-host\"");
        var second = told(
                host, "\"placement\": \"" + placement(host, "rep-2") + "\"", "S03", "\"record\", \"talk-to-host\"");
        var apart = told(host, "\"placement\": \"" + placement(host, "rep-3") + "\"", "S03", "\"record\"");
        var incident = incidentOf(first);
        var evidence = "{\"basis\": \"another-person\", \"source\": \"%s\", \"ownKnowledge\": true}".formatted(second);

        refused(changed(anna(), incident, "/evidence", evidence), 422, "second-source-needed");
        done(anna().post("/v1/signals/" + second + "/joining", "{\"sameEventAs\": \"" + first + "\"}"));
        done(anna().post("/v1/signals/" + apart + "/joining", "{\"sameEventAs\": \"" + first + "\"}"));
        done(anna().post("/v1/signals/" + apart + "/splitting-off", "{}"));
        assertThat(anna().get(incident).json().get("signals")).hasSize(2);
        done(changed(anna(), incident, "/evidence", evidence));

        assertThat(anna().get(incident).json().get("evidence").asString()).isEqualTo("corroborated");
        assertThat(anna().get(incidentOf(apart)).json().get("evidence").asString())
                .isEqualTo("experienced");
        refused(anna().post("/v1/signals/" + second + "/splitting-off", "{}"), 409, "evidence-rests-on-signal");
    }

    @Test
    void consent_taken_back_after_the_host_was_talked_to_ends_the_incident_for_good() {
        var host = host("62000003");
        var signal = told(host, "\"student\": \"wd-1\", \"ageBand\": \"16-17\"", "S07", "\"record\", \"talk-to-host\"");
        var path = "/v1/signals/" + signal;
        done(anna().post(
                        path + "/consents",
                        "{\"step\": \"talk-to-host\", \"toldMayBeRecognised\": true, \"soon\": true}"));
        var incident = incidentOf(signal);
        done(anna().post(incident + "/clearance", "{}"));
        done(anna().post(
                        path + "/conversations",
                        "{\"occurredOn\": \"%s\", \"with\": \"De baas\", \"resolved\": false}".formatted(DAY)));
        done(anna().post(path + "/consents/withdrawal", "{\"step\": \"talk-to-host\"}"));

        var answer = anna().get(incident).json();
        assertThat(answer.get("end").asString()).isEqualTo("withdrawn");
        assertThat(answer.get("counts").asBoolean()).isFalse();
        refused(
                changed(as("inc-dora"), incident, "/evidence", "{\"basis\": \"sbb\", \"account\": \"Brief\"}"),
                409,
                "incident-over");
    }

    @Test
    void a_grave_signal_of_somebody_under_18_gives_aftercare_and_the_confidant_a_task() {
        var host = host("62000004");
        var signal = told(host, "\"student\": \"minor-1\", \"ageBand\": \"16-17\"", "S07", "\"record\"");
        var path = "/v1/signals/" + signal;
        done(changed(anna(), path, "/severity", "{\"severity\": 3, \"reason\": \"Vernederd\"}"));
        Awaiting.until(() -> anna().get(path + "/aftercare").body().contains("host-talk"));

        assertThat(anna().get(path + "/aftercare").body()).doesNotContain("consider-guardians");
        var tasks = as("inc-vera").get(path + "/aftercare");
        assertThat(tasks.body()).contains("consider-guardians").doesNotContain("host-talk");
        var outcome = "{\"task\": \"consider-guardians\", \"occurredOn\": \"%s\", \"outcome\": \"Ouders gebeld\"}"
                .formatted(DAY);
        var aftercare = "/v1/aftercare/" + tasks.json().get("aftercare").asString() + "/outcomes";
        refused(anna().post(aftercare, outcome), 403, "not-your-aftercare-task");
        done(as("inc-vera").post(aftercare, outcome));
        refused(as("inc-vera").post(aftercare, outcome), 409, "aftercare-already-done");
    }

    @Test
    void in_danger_a_confidant_and_a_decision_maker_together_go_before_consent() {
        var host = host("62000005");
        var signal =
                "/v1/signals/" + told(host, "\"student\": \"danger-1\", \"ageBand\": \"18+\"", "S08", "\"record\"");
        var incident = incidentOf(signal.replaceAll(".*/", ""));
        done(as("inc-vera")
                .post(
                        signal + "/safety-override",
                        "{\"reason\": \"Direct gevaar\", \"studentToldOn\": \"%s\"}".formatted(DAY)));
        refused(anna().post(incident + "/clearance", "{}"), 409, "incident-without-consent");
        done(changed(as("inc-dora"), signal, "/safety-override/agreement", "{}"));

        done(anna().post(incident + "/clearance", "{}"));
        assertThat(anna().get(incident).json().get("mayBeTold").asBoolean()).isTrue();
    }

    @Test
    void what_came_of_a_referral_is_read_with_the_signal_by_who_may() {
        var signal = "/v1/signals/"
                + told(host("62000007"), "\"student\": \"ref-1\", \"ageBand\": \"18+\"", "S11", "\"record\"");
        var referral = made(
                anna().post(
                                signal + "/referrals",
                                "{\"occurredOn\": \"%s\", \"to\": \"labour-inspectorate\", \"studentAgrees\": true}"
                                        .formatted(DAY)),
                "referral");
        var outcome = signal + "/referrals/" + referral + "/outcome";

        refused(anna().post(outcome, "{\"occurredOn\": \"%s\", \"outcome\": \"\"}".formatted(DAY)), 422, "/outcome");
        refused(
                anna().post(outcome, "{\"occurredOn\": \"%s\", \"outcome\": \"Te vroeg\"}".formatted(DAY.minusDays(1))),
                422,
                "outcome-before-the-referral");
        done(anna().post(outcome, "{\"occurredOn\": \"%s\", \"outcome\": \"De inspectie kwam langs\"}".formatted(DAY)));

        var made = as("inc-dora").get(signal).json().get("referrals").get(0);
        assertThat(made.get("to").asString()).isEqualTo("labour-inspectorate");
        assertThat(made.get("outcomes").get(0).get("on").asString()).isEqualTo(DAY.toString());
        assertThat(made.toString()).doesNotContain("De inspectie kwam langs");
        var opened = as("inc-dora")
                .post(
                        "/v1/sealed-texts/open",
                        "{\"texts\": [{\"purpose\": \"signal.handling\", \"sealed\": %s}]}"
                                .formatted(made.get("outcomes").get(0).get("text")));
        assertThat(opened.body()).contains("De inspectie kwam langs");
    }

    @Test
    void an_incident_is_ended_by_somebody_without_ties_and_carries_no_blame() {
        var host = host("62000006");
        var incident = incidentOf(told(host, "\"student\": \"end-1\", \"ageBand\": \"18+\"", "S03", "\"record\""));
        var refuted = "{\"end\": \"refuted\", \"reason\": \"Het was een ander bedrijf\"}";

        refused(changed(anna(), incident, "/end", refuted), 403, "tied-to-incident");
        done(changed(as("inc-bert"), incident, "/end", refuted));
        assertThat(anna().get(incident).json().get("counts").asBoolean()).isFalse();
    }
}
