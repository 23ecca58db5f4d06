package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.incident;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.proposal;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.embedded.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A leaver's placements and cases go to another person, also when the register is stopped meanwhile (domain §2). */
@Timeout(300)
class HandoverIT {

    private static final InstitutionId SCHOOL = new InstitutionId("02HO");
    /** More than one round takes. */
    private static final int PLACEMENTS = 205;

    @Test
    void all_that_a_leaver_was_responsible_for_goes_over_and_a_stop_on_the_way_loses_none(@TempDir Path folder) {
        try (var engines = Engines.start(folder)) {
            String handover;
            String last = "";
            String one;
            try (var register = RunningRegister.start(engines)) {
                var admin = appoint(register);
                var leaver = register.client("hov-leaver", SCHOOL);
                var host = made(leaver, "/v1/employers", """
                    {"identity": {"kind": "trade-register", "kvkNumber": "65000001"}, "source": "institution",
                     "occurredOn": "%s", "details": {"name": "Werkplaats De Proef", "tradeNames": []}}
                    """.formatted(DAY), "employer");
                for (var i = 0; i < PLACEMENTS; i++) {
                    last = made(leaver, "/v1/placements", placement(host, i), "placement");
                }
                one = "/v1/ladders/" + host + "/cases/"
                        + made(
                                leaver,
                                "/v1/ladders/" + host + "/cases",
                                proposal("grave-incident", incident(leaver, host, "hov-s", 3)),
                                "proposal");
                assertThat(admin.post(handovers(), body("hov-nobody")).status()).isEqualTo(422);
                handover = handovers() + "/" + made(admin, handovers(), body("hov-heir"), "handover");
            }
            try (var register = RunningRegister.start(engines)) {
                var admin = register.client("admin", SCHOOL);
                var heir = register.client("hov-heir", SCHOOL);
                var at = handover;
                Awaiting.until(() -> admin.get(at).body().contains("done"));
                var sums = admin.get(handover).json();
                assertThat(sums.get("placements").asInt()).isEqualTo(PLACEMENTS);
                assertThat(sums.get("cases").asInt()).isEqualTo(1);
                assertThat(heir.get("/v1/placements/" + last)
                                .json()
                                .get("supervisor")
                                .asString())
                        .isEqualTo(Tokens.staff("hov-heir").value());
                var leaver = register.client("hov-leaver", SCHOOL);
                assertThat(leaver.post(one + "/statement", "{\"text\": \"feiten\"}")
                                .status())
                        .isEqualTo(403);
                done(heir.post(one + "/statement", "{\"text\": \"feiten\"}"));
                var shown = heir.get(one).json();
                assertThat(shown.get("proposedBy").asString())
                        .isEqualTo(Tokens.staff("hov-leaver").value());
                assertThat(shown.get("carriedBy").asString())
                        .isEqualTo(Tokens.staff("hov-heir").value());
            }
        }
    }

    private static Client appoint(RunningRegister register) {
        register.found(SCHOOL);
        var admin = register.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        register.grant(admin, SCHOOL, "hov-leaver", Role.COORDINATOR);
        register.grant(admin, SCHOOL, "hov-heir", Role.COORDINATOR);
        register.grant(admin, SCHOOL, "hov-nobody", Role.QUALITY_OFFICER);
        return admin;
    }

    private static String handovers() {
        return "/v1/institutions/" + SCHOOL + "/handovers";
    }

    private static String body(String to) {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(Tokens.staff("hov-leaver"), Tokens.staff(to));
    }

    private static String placement(String host, int student) {
        return """
            {"employer": "%s", "occurredOn": "%s",
             "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"}, "route": "bol",
             "period": {"from": "%s", "until": "%s"}, "hoursPerWeek": 32, "student": "hov-%d", "ageBand": "18+",
             "supervisor": "%s"}
            """.formatted(host, DAY, DAY.plusDays(1), DAY.plusWeeks(20), student, Tokens.staff("hov-leaver"));
    }
}
