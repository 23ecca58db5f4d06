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

/** A stopped host comes back under another registration, over HTTP (domain §3). */
class ReentryIT {

    private static final InstitutionId SCHOOL = new InstitutionId("02RE");
    private static final InstitutionId OTHER_SCHOOL = new InstitutionId("03RE");
    private static final RunningRegister REGISTER = RunningRegister.shared();

    @BeforeAll
    static void appoint() {
        REGISTER.found(SCHOOL);
        REGISTER.found(OTHER_SCHOOL);
        var admin = REGISTER.client("admin", SCHOOL);
        for (var programme : new String[] {"25180", "25181"}) {
            done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
                {"occurredOn": "%s", "programme": {"list": "crebo", "code": "%s", "listVersion": "2026"},
                 "name": "Opleiding"}
                """.formatted(DAY, programme)));
        }
        REGISTER.grant(admin, SCHOOL, "ree-anna", Role.COORDINATOR);
        REGISTER.grant(admin, SCHOOL, "ree-bert", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "ree-carl", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "ree-dora", Role.CONFIDANT);
        REGISTER.grant(admin, SCHOOL, "ree-emil", Role.DECISION_MAKER);
        REGISTER.grant(REGISTER.client("admin", OTHER_SCHOOL), OTHER_SCHOOL, "ree-gone", Role.COORDINATOR);
    }

    private static Client as(String person) {
        return REGISTER.client("ree-" + person, SCHOOL).with("Accept-Language", "en");
    }

    private static String host(Client client, String kvk, String name, String postalCode) {
        return made(client, "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution", "occurredOn": "%s",
             "details": {"name": "%s", "tradeNames": [], "address":
               {"street": "Proefweg", "houseNumber": "12", "postalCode": "%s", "city": "Proefstad", "country": "NL"}}}
            """.formatted(kvk, DAY, name, postalCode), "employer");
    }

    private static Client boss(String host) {
        var given = REGISTER.client("admin", SCHOOL)
                .post("/v1/institutions/" + SCHOOL + "/grants", """
                    {"person": {"issuer": "%s", "subject": "ree-boss-%s"}, "role": "employer", "employer": "%s",
                     "occurredOn": "%s"}
                    """.formatted(Tokens.ISSUER, host, host, DAY));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return REGISTER.client("ree-boss-" + host, SCHOOL);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static String text(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    private static String stopped(String host, String student) {
        return LadderScenes.stopped(as("anna"), as("emil"), as("bert"), host, student);
    }

    private static String startOf(String host, String student) {
        return "/v1/placements/"
                + made(
                        as("anna"),
                        "/v1/placements",
                        """
                        {"employer": "%s", "occurredOn": "%s",
                         "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"}, "route": "bol",
                         "period": {"from": "%s", "until": "%s"}, "hoursPerWeek": 32, "student": "%s",
                         "ageBand": "18+", "supervisor": "%s"}
                        """.formatted(host, DAY, DAY.plusDays(1), DAY.plusWeeks(20), student, Tokens.staff("ree-anna")),
                        "placement")
                + "/start";
    }

    private static Answer start(String start) {
        return as("anna").post(start, "{\"occurredOn\": \"" + DAY.plusDays(1) + "\"}");
    }

    private static void opened(Client boss, String host) {
        var notices = boss.get("/v1/ladders/" + host + "/notices").json().get("notices");
        var last = notices.get(notices.size() - 1).get("notice").asString();
        done(boss.post("/v1/ladders/" + host + "/notices/" + last + "/opening", "{}"));
    }

    @Test
    void a_host_under_a_new_number_is_a_hint_and_its_stop_goes_over_only_by_two_people_after_a_hearing() {
        var old = host(as("anna"), "64000001", "Drukkerij De Proefpers B.V.", "1234 XA");
        var step = stopped(old, "ree-1");
        var back = host(as("anna"), "64000002", "drukkerij de proefprs", "1234XA");
        var boss = boss(back);
        var reentries = "/v1/employers/" + back + "/reentries";
        Awaiting.until(() -> as("anna").get(reentries).body().contains(old));
        var match = as("anna").get(reentries).json().get("matches").get(0);
        assertThat(match.get("state").asString()).isEqualTo("open");
        assertThat(match.get("fields").toString()).contains("name").contains("address");
        var start = startOf(back, "ree-2");
        refused(start(start), 409, "gate-reentry-unsettled");

        var ladder = "/v1/ladders/" + back;
        var one = ladder + "/cases/" + made(as("anna"), ladder + "/successions", """
            {"predecessor": "%s", "origin": "%s", "scope": {"kind": "location"}, "continues": ["people", "place"],
             "proportionality": "Dezelfde leiding", "lighterMeasures": "Een gesprek hielp niet"}
            """.formatted(old, step), "proposal");
        Awaiting.until(() -> as("anna").get(reentries).body().contains("taken-up"));
        refused(as("bert").post(one + "/decision", text("te vroeg")), 409, "hearing-not-closed");
        done(as("anna").post(one + "/statement", text("Dezelfde mensen op dezelfde plek.")));
        done(as("dora").post(one + "/statement-check", "{}"));
        done(as("anna").post(one + "/hearing", "{\"hearer\": \"" + Tokens.staff("ree-carl") + "\"}"));
        opened(boss, back);
        done(boss.post(one + "/hearing/answer", text("Wij zijn een ander bedrijf.")));
        done(as("carl").post(one + "/hearing/closing", "{}"));
        refused(as("anna").post(one + "/decision", text("Ja")), 403, "proposer-decides");
        var carried = ladder + "/steps/" + made(as("bert"), one + "/decision", text("Gaat door"), "step");
        refused(start(start), 409, "gate-stopped");
        assertThat(as("anna")
                        .get(carried)
                        .json()
                        .get("carriedFrom")
                        .get("origin")
                        .asString())
                .isEqualTo(step);

        var first = boss(old);
        opened(first, old);
        done(first.post("/v1/ladders/" + old + "/steps/" + step + "/objection", text("Niet eens")));
        done(as("emil")
                .post(
                        "/v1/ladders/" + old + "/steps/" + step + "/objection/decision",
                        "{\"verdict\": \"annulled\", \"text\": \"Het bedrijf heeft gelijk\"}"));
        Awaiting.until(
                () -> as("anna").get(carried).json().get("state").asString().equals("annulled"));
        refused(start(start), 409, "gate-not-checked");
    }

    @Test
    void a_refused_match_lets_the_newcomer_proceed_and_another_school_hears_nothing_of_it() {
        var old = host(as("anna"), "64000011", "Rozenkwekerij De Proefkas", "1234 XB");
        stopped(old, "ree-11");
        var back = host(as("anna"), "64000012", "Rozenkwekerij de Proefkas BV", "9876 XB");
        var reentries = "/v1/employers/" + back + "/reentries";
        Awaiting.until(() -> as("anna").get(reentries).body().contains(old));
        refused(as("anna").post(reentries + "/" + back + "/refusal", "{\"reason\": \"nee\"}"), 404, "unknown-match");
        refused(as("anna").post(reentries + "/" + old + "/refusal", "{\"reason\": \"\"}"), 422, "/reason");
        done(as("bert").post(reentries + "/" + old + "/refusal", "{\"reason\": \"Een ander gezin, een ander dorp\"}"));
        refused(start(startOf(back, "ree-12")), 409, "gate-not-checked");

        var gone = REGISTER.client("ree-gone", OTHER_SCHOOL);
        host(gone, "64000012", "Rozenkwekerij de Proefkas BV", "9876 XB");
        assertThat(gone.get(reentries).json().get("matches")).isEmpty();
    }

    @Test
    void a_change_of_details_is_compared_too() {
        var old = host(as("anna"), "64000021", "Timmerfabriek Proefhout", "1234 XC");
        stopped(old, "ree-21");
        var back = host(as("anna"), "64000022", "Iets heel anders", "1234 XC");
        var tag = as("anna").get("/v1/employers/" + back).header("ETag");
        done(as("anna").with("If-Match", tag).put("/v1/employers/" + back + "/details", """
            {"source": "institution", "occurredOn": "%s", "details": {"name": "Timmerfabriek Proefhout II",
             "tradeNames": [], "address": {"street": "Proefweg", "houseNumber": "12", "postalCode": "1234XC",
             "city": "Proefstad", "country": "NL"}}}
            """.formatted(DAY)));
        Awaiting.until(() ->
                as("anna").get("/v1/employers/" + back + "/reentries").body().contains(old));
    }

    @Test
    void a_host_that_came_on_the_day_of_the_stop_and_was_heard_of_before_it_is_found_by_the_stop() {
        var back = host(as("anna"), "64000032", "Glaszetterij De Proefruit", "1234 XD");
        var old = host(as("anna"), "64000031", "Glaszetterij de Proefruit B.V.", "1234 XD");
        stopped(old, "ree-31");
        Awaiting.until(() ->
                as("anna").get("/v1/employers/" + back + "/reentries").body().contains(old));
    }
}
