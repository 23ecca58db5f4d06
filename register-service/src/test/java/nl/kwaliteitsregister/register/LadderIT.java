package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.changed;
import static nl.kwaliteitsregister.register.LadderScenes.confirmed;
import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.incident;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.proposal;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import nl.kwaliteitsregister.edge.testing.Tokens;
import nl.kwaliteitsregister.register.placement.CheckInPolicy;
import nl.kwaliteitsregister.register.placement.HostChecks;
import nl.kwaliteitsregister.register.placement.HostStops;
import nl.kwaliteitsregister.register.placement.PlacementCommand.StartPlacement;
import nl.kwaliteitsregister.register.presales.PreSales;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ladder over HTTP, by the people who propose, check, hear, decide and contest (domain §4.5). */
class LadderIT {

    private static final InstitutionId SCHOOL = new InstitutionId("02LA");
    private static final RunningRegister REGISTER = RunningRegister.shared();

    @BeforeAll
    static void appoint() {
        REGISTER.found(SCHOOL);
        var admin = REGISTER.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25181", "listVersion": "2026"},
             "name": "Kok"}
            """.formatted(DAY)));
        REGISTER.grant(admin, SCHOOL, "lad-anna", Role.COORDINATOR);
        REGISTER.grant(admin, SCHOOL, "lad-new", Role.COORDINATOR);
        REGISTER.grant(admin, SCHOOL, "lad-bert", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "lad-carl", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "lad-emil", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "lad-dora", Role.CONFIDANT);
        REGISTER.grant(admin, SCHOOL, "lad-flor", Role.APPEAL_COMMITTEE);
    }

    private static Client as(String person) {
        return REGISTER.client("lad-" + person, SCHOOL).with("Accept-Language", "en");
    }

    private static String host(String kvk) {
        return made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Winkel De Proef", "tradeNames": []}}
            """.formatted(kvk, DAY), "employer");
    }

    /** Somebody who speaks for the host. */
    private static Client boss(String host) {
        var given = REGISTER.client("admin", SCHOOL)
                .post("/v1/institutions/" + SCHOOL + "/grants", """
                    {"person": {"issuer": "%s", "subject": "boss-%s"}, "role": "employer", "employer": "%s",
                     "occurredOn": "%s"}
                    """.formatted(Tokens.ISSUER, host, host, DAY));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return REGISTER.client("boss-" + host, SCHOOL).with("Accept-Language", "nl");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static String text(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    /** From the statement of facts to the closed hearing, all on one day. */
    private static void heard(String one, Client boss, String host) {
        refused(as("bert").post(one + "/decision", text("te vroeg")), 409, "hearing-not-closed");
        done(as("anna").post(one + "/statement", text("Op drie dagen is er geschreeuwd.")));
        refused(
                as("anna").post(one + "/hearing", "{\"hearer\": \"" + Tokens.staff("lad-carl") + "\"}"),
                409,
                "statement-not-checked");
        done(as("dora").post(one + "/statement-check", "{}"));
        done(as("anna").post(one + "/hearing", "{\"hearer\": \"" + Tokens.staff("lad-carl") + "\"}"));
        refused(as("carl").post(one + "/hearing/closing", "{}"), 409, "hearing-not-delivered");
        assertThat(opened(boss, host).body()).contains("Op drie dagen is er geschreeuwd.");
        done(boss.post(one + "/hearing/answer", text("Wij zien dat anders.")));
        done(as("carl").post(one + "/hearing/closing", "{}"));
    }

    /** The employer opens the newest notice in its account. */
    private static Answer opened(Client boss, String host) {
        var notices = boss.get("/v1/ladders/" + host + "/notices").json().get("notices");
        var last = notices.get(notices.size() - 1).get("notice").asString();
        var opened = boss.post("/v1/ladders/" + host + "/notices/" + last + "/opening", "{}");
        done(opened);
        return opened;
    }

    private static String placed(String host, String student) {
        return "/v1/placements/"
                + made(
                        as("new"),
                        "/v1/placements",
                        """
                        {"employer": "%s", "occurredOn": "%s",
                         "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"}, "route": "bol",
                         "period": {"from": "%s", "until": "%s"}, "hoursPerWeek": 32, "student": "%s",
                         "ageBand": "18+", "supervisor": "%s"}
                        """.formatted(host, DAY, DAY.plusDays(1), DAY.plusWeeks(20), student, Tokens.staff("lad-new")),
                        "placement");
    }

    /** What comes of starting a placement there. */
    private static Answer started(String host, String student) {
        return as("new").post(placed(host, student) + "/start", "{\"occurredOn\": \"" + DAY.plusDays(1) + "\"}");
    }

    private static String plan() {
        return "{\"text\": \"Gewogen\", \"plan\": {\"goals\": \"Wekelijks gesprek\", \"dueOn\": \""
                + LocalDate.now(Moment.AMSTERDAM).plusWeeks(4) + "\"}}";
    }

    @Test
    void a_final_warning_is_heard_decided_by_a_second_person_and_annulled_when_the_appeal_is_won() {
        var host = host("63000001");
        var boss = boss(host);
        var ladder = "/v1/ladders/" + host;
        var grave = incident(as("anna"), host, "lad-1", 3);
        var one =
                ladder + "/cases/" + made(as("anna"), ladder + "/cases", proposal("grave-incident", grave), "proposal");
        heard(one, boss, host);
        assertThat(as("bert").get(one).body())
                .as("who decides reads both sides")
                .contains("Op drie dagen is er geschreeuwd.", "Wij zien dat anders.");

        refused(as("anna").post(one + "/decision", plan()), 403, "proposer-decides");
        refused(as("bert").post(one + "/decision", text("Zonder plan")), 422, "plan-missing");
        var step = ladder + "/steps/" + made(as("bert"), one + "/decision", plan(), "step");
        assertThat(opened(boss, host).body()).contains("Laatste waarschuwing").doesNotContain("lad-1");
        done(boss.post(step + "/reply", text("Wij gaan aan de slag.")));

        done(boss.post(step + "/objection", text("Niet eens")));
        assertThat(as("anna").get(step).json().get("disputed").asBoolean()).isTrue();
        refused(
                as("bert").post(step + "/objection/decision", "{\"verdict\": \"upheld\", \"text\": \"nee\"}"),
                403,
                "someone-new-needed");
        done(as("emil").post(step + "/objection/decision", "{\"verdict\": \"upheld\", \"text\": \"nee\"}"));
        done(boss.post(step + "/appeal", text("Nog steeds niet eens")));
        done(as("flor").post(step + "/appeal/decision", "{\"verdict\": \"annulled\", \"text\": \"ja\"}"));
        var after = as("anna").get(step).json();
        assertThat(after.get("state").asString()).isEqualTo("annulled");
        assertThat(after.get("disputed").asBoolean()).isFalse();
    }

    @Test
    void an_urgent_stop_closes_the_gate_before_the_hearing() {
        var host = host("63000002");
        var ladder = "/v1/ladders/" + host;
        var incident = incident(as("anna"), host, "lad-2", 4);
        refused(as("anna").post(ladder + "/cases", proposal("urgent", incident)), 422, "not-urgent");
        confirmed(as("anna"), as("emil"), incident);
        var one = ladder + "/cases/" + made(as("anna"), ladder + "/cases", proposal("urgent", incident), "proposal");
        var step = made(as("bert"), one + "/decision", text("Nu stoppen"), "step");

        var placement = "/v1/placements/"
                + made(
                        as("new"),
                        "/v1/placements",
                        """
                        {"employer": "%s", "occurredOn": "%s",
                         "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"}, "route": "bol",
                         "period": {"from": "%s", "until": "%s"}, "hoursPerWeek": 32, "student": "lad-9",
                         "ageBand": "18+", "supervisor": "%s"}
                        """.formatted(host, DAY, DAY.plusDays(1), DAY.plusWeeks(20), Tokens.staff("lad-new")),
                        "placement");
        refused(
                as("new").post(placement + "/start", "{\"occurredOn\": \"" + DAY.plusDays(1) + "\"}"),
                409,
                "gate-stopped");
        refused(
                as("new")
                        .post(
                                placement + "/start-exception",
                                "{\"occurredOn\": \"" + DAY + "\", \"reason\": \"graag\"}"),
                409,
                "gate-stopped");
        assertThat(as("anna")
                        .get(ladder + "/steps/" + step)
                        .json()
                        .get("confirmed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void ten_warnings_raise_a_board_review_and_a_new_coordinator_cannot_start_a_placement() {
        var host = host("63000003");
        var boss = boss(host);
        var ladder = "/v1/ladders/" + host;
        var last = "";
        for (var i = 1; i <= 10; i++) {
            last = incident(as("anna"), host, "ten-" + i, 2);
            var one = made(as("anna"), ladder + "/cases", proposal("corroborated-incident", last), "proposal");
            made(as("bert"), ladder + "/cases/" + one + "/decision", text("Waarschuwing"), "step");
        }
        var fresh = incident(as("anna"), host, "ten-11", 2);
        refused(as("anna").post(ladder + "/cases", proposal("board-review", fresh)), 422, "not-board-review");
        var board = "";
        for (var review : as("bert").get(ladder).json().get("reviews")) {
            board = review.get("kind").asString().equals("board")
                    ? review.get("review").asString()
                    : board;
        }
        done(as("bert")
                .post(
                        ladder + "/board-reviews/" + board + "/holding",
                        "{\"outcome\": \"propose-l4\", \"text\": \"Tien keer gewaarschuwd\"}"));
        var one = ladder + "/cases/" + made(as("anna"), ladder + "/cases", proposal("board-review", fresh), "proposal");
        heard(one, boss, host);
        made(as("bert"), one + "/decision", text("Geen plaatsingen"), "step");
        assertThat(opened(boss, host).body()).contains("Geen plaatsingen tot").doesNotContain("zwarte lijst");

        var placement = "/v1/placements/"
                + made(
                        as("new"),
                        "/v1/placements",
                        """
                        {"employer": "%s", "occurredOn": "%s",
                         "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"}, "route": "bol",
                         "period": {"from": "%s", "until": "%s"}, "hoursPerWeek": 32, "student": "ten-99",
                         "ageBand": "18+", "supervisor": "%s"}
                        """.formatted(host, DAY, DAY.plusDays(1), DAY.plusWeeks(20), Tokens.staff("lad-new")),
                        "placement");
        refused(
                as("new").post(placement + "/start", "{\"occurredOn\": \"" + DAY.plusDays(1) + "\"}"),
                409,
                "gate-stopped");
    }

    @Test
    void who_is_there_or_just_came_when_placements_are_stopped_decides_to_stay_or_to_leave_while_the_stop_counts() {
        var host = host("63000006");
        var boss = boss(host);
        done(as("anna")
                .post(
                        "/v1/employers/" + host + "/pre-sales-checks",
                        CheckAndSignalIT.check(true, "{\"kind\": \"approved\"}")));
        var there = placed(host, "lad-61");
        done(as("new").post(there + "/start", "{\"occurredOn\": \"" + DAY.plusDays(1) + "\"}"));
        var late = placed(host, "lad-62");
        var incident = incident(as("anna"), host, "lad-63", 4);
        confirmed(as("anna"), as("emil"), incident);
        var ladder = "/v1/ladders/" + host;
        var one = ladder + "/cases/" + made(as("anna"), ladder + "/cases", proposal("urgent", incident), "proposal");
        var step = made(as("bert"), one + "/decision", text("Nu stoppen"), "step");
        startedOnWhatWasKnownBefore(late, host);

        Awaiting.until(() -> as("new").get(there).body().contains(step));
        Awaiting.until(() -> as("new").get(late).body().contains(step));
        var stay = "{\"occurredOn\": \"%s\", \"step\": \"%s\", \"choice\": \"stay\"}".formatted(DAY, step);
        var costly = stay.replace("\"stay\"}", "\"stay\", \"studyTimeLost\": \"Blijven kost tijd\"}");
        refused(as("new").post(there + "/stay-decisions", costly), 422, "staying-costs-no-study-time");
        refused(as("new").post(there + "/stay-decisions", stay.replace(step, incident)), 422, "stay-not-asked");
        done(as("new").post(there + "/stay-decisions", stay.replace("\"stay\"}", "\"leave\"}")));
        assertThat(as("new").get(there).json().get("stays").get(0).get("choice").asString())
                .isEqualTo("leave");

        changed(as("carl"), "/v1/incidents/" + incident, "/end", """
            {"end": "refuted", "reason": "Het was een ander bedrijf"}
            """);
        Awaiting.until(() -> !as("new").get(there).body().contains(step));
        Awaiting.until(() -> !as("new").get(late).body().contains(step));
        var notices = "/v1/ladders/" + host + "/notices";
        Awaiting.until(() -> boss.get(notices).body().contains("step-annulled"));
        assertThat(opened(boss, host).body()).as("who was told of a step").contains("heeft nooit geteld");
    }

    /** The gate was passed, and before the start was written the stop was. */
    private static void startedOnWhatWasKnownBefore(String placement, String host) {
        var employer = EmployerId.of(host);
        var streams = REGISTER.bean(Streams.class);
        var known = new HostChecks(
                streams.state(
                        new PreSales(),
                        PreSalesEvent.streamOf(SCHOOL, employer, new Programme(CodeList.CREBO, "25180", "2026"))),
                streams.state(new PreSales(), PreSalesEvent.streamOf(SCHOOL, employer, null)),
                new HostStops(List.of(), new Scope(null, null)),
                streams.state(new ReentryRules(), ReentryEvent.streamOf(SCHOOL, employer)));
        var id = PlacementId.of(placement.substring(placement.lastIndexOf('/') + 1));
        var start = new StartPlacement(id, SCHOOL, DAY.plusDays(1), known, CheckInPolicy.DEFAULT);
        assertThat(REGISTER.bean(CommandSender.class)
                        .send(start, Circumstances.of(Circumstances.REGISTER, "raced"))
                        .changed())
                .isTrue();
    }

    @Test
    void a_stop_of_the_whole_company_reaches_a_location_that_is_registered_later() {
        var incident = incident(as("anna"), host("63000004"), "lad-4", 4);
        confirmed(as("anna"), as("emil"), incident);
        var ladder = "/v1/ladders/63000004";
        refused(as("anna").post(ladder + "/cases", proposal("urgent", incident)), 422, "company-as-a-whole");
        var one = ladder + "/cases/"
                + made(
                        as("anna"),
                        ladder + "/cases",
                        proposal("urgent", incident).replace("\"location\"", "\"company\""),
                        "proposal");
        made(as("bert"), one + "/decision", text("Overal stoppen"), "step");

        var later = made(as("new"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "63000004", "establishmentNumber": "000063000041"},
             "source": "institution", "occurredOn": "%s", "details": {"name": "Filiaal", "tradeNames": []}}
            """.formatted(DAY), "employer");
        refused(started(later, "lad-41"), 409, "gate-stopped");
        var elsewhere = made(as("new"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "63000005"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Kwekerij Olm", "tradeNames": []}}
            """.formatted(DAY), "employer");
        refused(started(elsewhere, "lad-42"), 409, "gate-not-checked");
    }
}
