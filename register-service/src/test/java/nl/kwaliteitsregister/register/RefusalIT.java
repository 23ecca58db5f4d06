package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A refused check over HTTP: the host reads what to mend, objects and appeals (domain §4.1, §4.5). */
class RefusalIT {

    private static final InstitutionId SCHOOL = new InstitutionId("07RF");
    private static final RunningRegister REGISTER = RunningRegister.shared();

    @BeforeAll
    static void appoint() {
        REGISTER.found(SCHOOL);
        var admin = REGISTER.client("admin", SCHOOL);
        REGISTER.grant(admin, SCHOOL, "ref-anna", Role.COORDINATOR);
        REGISTER.grant(admin, SCHOOL, "ref-bert", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "ref-flor", Role.APPEAL_COMMITTEE);
    }

    private static Client as(String person) {
        return REGISTER.client("ref-" + person, SCHOOL).with("Accept-Language", "en");
    }

    private static String host(String kvk) {
        return made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Winkel De Proef", "tradeNames": []}}
            """.formatted(kvk, DAY), "employer");
    }

    private static Client boss(String host) {
        var given = REGISTER.client("admin", SCHOOL)
                .post("/v1/institutions/" + SCHOOL + "/grants", """
                    {"person": {"issuer": "%s", "subject": "ref-boss-%s"}, "role": "employer", "employer": "%s",
                     "occurredOn": "%s"}
                    """.formatted(Tokens.ISSUER, host, host, DAY));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return REGISTER.client("ref-boss-" + host, SCHOOL).with("Accept-Language", "en");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static String state(Client boss, String host) {
        return boss.get("/v1/employers/" + host + "/refusals")
                .json()
                .get("refusals")
                .get(0)
                .get("state")
                .asString();
    }

    @Test
    void an_employer_reads_what_to_mend_objects_and_wins_the_appeal() {
        var host = host("67000001");
        var boss = boss(host);
        var checks = "/v1/employers/" + host + "/pre-sales-checks";
        var refusal = checks + "/all/"
                + made(
                        as("anna"),
                        checks,
                        CheckAndSignalIT.check(
                                true,
                                "{\"kind\": \"refused\", \"reasons\": [{\"criterion\": \"PS15\","
                                        + " \"whatToMend\": \"Wijs een vertrouwenspersoon aan\"}]}"),
                        "check")
                + "/refusal";

        var listed = boss.get("/v1/employers/" + host + "/refusals");
        assertThat(listed.body()).contains("\"refused\"", "PS15").doesNotContain("vertrouwenspersoon", "through");
        assertThat(boss.post(refusal + "/opening", "{}").body()).contains("Wijs een vertrouwenspersoon aan", "through");
        refused(boss(host("67000002")).post(refusal + "/opening", "{}"), 404, "not-found");
        refused(boss.post(refusal + "/objection", "{\"text\": \" \"}"), 422, "/text");
        done(boss.post(refusal + "/objection", "{\"text\": \"Die is er al jaren\"}"));
        assertThat(state(boss, host)).isEqualTo("objected");
        assertThat(as("bert").get(refusal).json().at("/said/0/part").asString()).isEqualTo("objection");
        assertThat(as("bert").get(refusal).json().at("/said/0/text").asString()).isEqualTo("Die is er al jaren");
        done(as("bert").post(refusal + "/objection/decision", "{\"verdict\": \"upheld\", \"text\": \"Niet gezien\"}"));
        refused(boss.post(refusal + "/objection", "{\"text\": \"Toch\"}"), 409, "already-contested");
        done(boss.post(refusal + "/appeal", "{\"text\": \"Kom dan kijken\"}"));
        done(as("flor").post(refusal + "/appeal/decision", "{\"verdict\": \"annulled\", \"text\": \"Gezien\"}"));
        assertThat(state(boss, host)).isEqualTo("annulled");
        assertThat(boss.post(refusal + "/opening", "{}").body()).contains("appeal-decision", "Gezien");
        assertThat(as("anna").get(checks + "/all").json().get("standing").asString())
                .isEqualTo("deferred");
    }
}
