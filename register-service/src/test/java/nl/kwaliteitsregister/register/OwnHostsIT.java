package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.incident;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.proposal;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an employer reads of itself (domain §2, §4.5). */
class OwnHostsIT {

    private static final InstitutionId SCHOOL = new InstitutionId("02OW");
    private static final RunningRegister REGISTER = RunningRegister.shared();

    @BeforeAll
    static void appoint() {
        REGISTER.found(SCHOOL);
        var admin = REGISTER.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        REGISTER.grant(admin, SCHOOL, "own-anna", Role.COORDINATOR);
        REGISTER.grant(admin, SCHOOL, "own-bert", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "own-dora", Role.CONFIDANT);
    }

    @Test
    void an_employer_reads_its_steps_hearings_and_notices_without_incidents_and_names() {
        var host = made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "64000001"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Winkel De Proef", "tradeNames": []}}
            """.formatted(DAY), "employer");
        var boss = boss(host);
        assertThat(boss.get("/v1/own-hosts").json().at("/hosts/0/name").asString())
                .isEqualTo("Winkel De Proef");
        assertThat(ladder(boss).get("steps")).isEmpty();

        var cases = "/v1/ladders/" + host + "/cases";
        var light = incident(as("anna"), host, "own-1", 2);
        var warning = made(as("anna"), cases, proposal("corroborated-incident", light), "proposal");
        made(as("bert"), cases + "/" + warning + "/decision", "{\"text\": \"Gewogen\"}", "step");
        var grave = incident(as("anna"), host, "own-2", 3);
        var heard = cases + "/" + made(as("anna"), cases, proposal("grave-incident", grave), "proposal");
        assertThat(ladder(boss).get("hearings"))
                .as("a proposal is the school's own until it asks")
                .isEmpty();
        done(as("anna").post(heard + "/statement", "{\"text\": \"Op drie dagen is er geschreeuwd.\"}"));
        done(as("dora").post(heard + "/statement-check", "{}"));
        done(as("anna").post(heard + "/hearing", "{\"hearer\": \"" + Tokens.staff("own-bert") + "\"}"));

        var told = ladder(boss);
        assertThat(told.at("/steps/0/level").asString()).isEqualTo("L1");
        assertThat(told.at("/steps/0/categories/0").asString()).isEqualTo("S03");
        assertThat(told.at("/hearings/0/state").asString()).isEqualTo("in-hearing");
        assertThat(told.get("notices")).hasSize(2);
        assertThat(told.toString())
                .doesNotContain(light, grave, Tokens.staff("own-anna").value())
                .doesNotContain(Tokens.staff("own-bert").value());
    }

    @Test
    void an_employer_reads_of_no_other_host() {
        made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "64000002"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Een Ander", "tradeNames": []}}
            """.formatted(DAY), "employer");
        var own = made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "64000003"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "De Eigen Zaak", "tradeNames": []}}
            """.formatted(DAY), "employer");

        assertThat(boss(own).get("/v1/own-hosts").body())
                .contains("De Eigen Zaak")
                .doesNotContain("Een Ander");
    }

    private static JsonNode ladder(Client boss) {
        return boss.get("/v1/own-hosts").json().at("/hosts/0/ladders/0");
    }

    private static Client as(String person) {
        return REGISTER.client("own-" + person, SCHOOL);
    }

    private static Client boss(String host) {
        var given = REGISTER.client("admin", SCHOOL)
                .post("/v1/institutions/" + SCHOOL + "/grants", """
                    {"person": {"issuer": "%s", "subject": "boss-%s"}, "role": "employer", "employer": "%s",
                     "occurredOn": "%s"}
                    """.formatted(Tokens.ISSUER, host, host, DAY));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return REGISTER.client("boss-" + host, SCHOOL);
    }
}
