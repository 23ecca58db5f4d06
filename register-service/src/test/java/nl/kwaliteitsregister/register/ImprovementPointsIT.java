package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a school tells a host after a placement, and what the host says to it (domain §2, §4.3). */
class ImprovementPointsIT {

    private static final InstitutionId SCHOOL = new InstitutionId("08IP");
    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final LocalDate LAST_DAY = DAY.plusDays(5);

    @BeforeAll
    static void appoint() {
        REGISTER.found(SCHOOL);
        var admin = REGISTER.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        REGISTER.grant(admin, SCHOOL, "imp-anna", Role.COORDINATOR);
    }

    @Test
    void an_employer_reads_what_the_coordinator_tells_it_and_nothing_else_and_answers_once() {
        var host = host("68000001");
        var boss = boss(host);
        var placement = evaluated(
                host,
                "\"improvementPoints\": [\"Plan een vast gesprek\", \"Maak een inwerkplan\"],"
                        + " \"praise\": \"Goed opgevangen\", \"ownOrAgreed\": true, \"internalNote\": \"Niet doorvertellen\"");

        var told = told(boss, host);
        assertThat(told.at("/improvementPoints/1/text").asString()).isEqualTo("Maak een inwerkplan");
        assertThat(told.at("/praise/text").asString()).isEqualTo("Goed opgevangen");
        assertThat(told.propertyNames())
                .as("nothing by which a student is recognised, and nothing that was meant for the school alone")
                .containsExactlyInAnyOrder("placement", "period", "improvementPoints", "praise");
        assertThat(told.toString()).doesNotContain("Niet doorvertellen", "keyId");

        var answer = placement + "/evaluations/employer";
        assertThat(boss(host("68000002"))
                        .post(answer, evaluation("Wij doen dat"))
                        .status())
                .isEqualTo(404);
        assertThat(boss.post(answer, evaluation(" ")).body()).contains("/reply");
        done(boss.post(answer, evaluation("Vanaf mei elke vrijdag")));
        assertThat(boss.post(answer, evaluation("Nog eens")).status()).isEqualTo(409);
        assertThat(told(boss, host).at("/answer/reply/text").asString()).isEqualTo("Vanaf mei elke vrijdag");
    }

    @Test
    void of_an_evaluation_that_tells_the_host_nothing_it_reads_nothing() {
        var host = host("68000003");
        var boss = boss(host);
        evaluated(host, "\"internalNote\": \"Niet doorvertellen\"");
        evaluated(host, "\"praise\": \"Goed opgevangen\", \"ownOrAgreed\": true");

        assertThat(told(boss, host).at("/praise/text").asString()).isEqualTo("Goed opgevangen");
        assertThat(list(boss, host)).hasSize(1);
    }

    @Test
    void nobody_reads_what_another_host_is_told() {
        assertThat(boss(host("68000004"))
                        .get("/v1/employers/" + host("68000005") + "/evaluations")
                        .status())
                .isEqualTo(404);
    }

    /** @return its address, after a placement that is over */
    private static String evaluated(String host, String told) {
        made(
                anna(),
                "/v1/employers/" + host + "/pre-sales-checks",
                CheckAndSignalIT.check(true, "{\"kind\": \"approved\"}"),
                "check");
        var placement = "/v1/placements/"
                + made(
                        anna(),
                        "/v1/placements",
                        """
            {"employer": "%s", "occurredOn": "%s", "programme": {"list": "crebo", "code": "25180",
             "listVersion": "2026"}, "route": "bol", "period": {"from": "%s", "until": "%s"},
             "hoursPerWeek": 32, "student": "student-17", "ageBand": "18+", "supervisor": "%s"}
            """.formatted(host, DAY, DAY.plusDays(1), LAST_DAY, Tokens.staff("imp-anna")),
                        "placement");
        done(anna().post(placement + "/start", "{\"occurredOn\": \"" + DAY.plusDays(1) + "\"}"));
        done(anna().post(placement + "/end", "{\"occurredOn\": \"" + LAST_DAY + "\"}"));
        done(anna().post(placement + "/evaluations/coordinator", """
            {"occurredOn": "%s", "formVersion": 1, "placeAgain": "yes", %s,
             "items": {"AC1": "4", "AC2": "4", "AC3": "5", "AC4": "5", "AC5": "4", "AC6": "4"}}
            """.formatted(LAST_DAY, told)));
        return placement;
    }

    private static String evaluation(String reply) {
        return """
            {"occurredOn": "%s", "formVersion": 1, "mark": 7, "reply": "%s",
             "items": {"AE2": "4", "AE3": "5", "AE4": "4", "AE5": "not-applicable"}}
            """.formatted(LAST_DAY, reply);
    }

    /** What is told last, as soon as the view of placements has it. */
    private static JsonNode told(Client boss, String host) {
        Awaiting.until(() -> !list(boss, host).isEmpty());
        return list(boss, host).get(0);
    }

    private static JsonNode list(Client boss, String host) {
        return boss.get("/v1/employers/" + host + "/evaluations").json().get("evaluations");
    }

    private static Client anna() {
        return REGISTER.client("imp-anna", SCHOOL);
    }

    private static String host(String kvk) {
        return made(anna(), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Winkel De Proef", "tradeNames": []}}
            """.formatted(kvk, DAY), "employer");
    }

    private static Client boss(String host) {
        done(REGISTER.client("admin", SCHOOL)
                .post("/v1/institutions/" + SCHOOL + "/grants", """
                    {"person": {"issuer": "%s", "subject": "imp-boss-%s"}, "role": "employer", "employer": "%s",
                     "occurredOn": "%s"}
                    """.formatted(Tokens.ISSUER, host, host, DAY)));
        return REGISTER.client("imp-boss-" + host, SCHOOL);
    }
}
