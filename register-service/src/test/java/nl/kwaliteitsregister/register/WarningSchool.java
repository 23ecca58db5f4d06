package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.incident;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.proposal;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A school with the people whom a final warning takes, and a host's voice beside them. */
final class WarningSchool {

    private static final String GROUND = """
        {"occurredOn": "%s", "ground": {"protocolVersion": "2.1", "dpiaReference": "DPIA 2026-04",
         "jointControllers": "Regeling 2026", "legalBasis": "AVG art. 6 lid 1 onder e",
         "dataProtectionOfficer": "fg@school.nl"}}
        """.formatted(DAY);
    private static final String ENDING = "{\"occurredOn\": \"" + DAY + "\"}";

    private final InstitutionId id;
    private RunningRegister register;

    private WarningSchool(InstitutionId id, RunningRegister register) {
        this.id = id;
        this.register = register;
    }

    static WarningSchool found(String brin, RunningRegister register) {
        var school = new WarningSchool(new InstitutionId(brin), register);
        register.found(school.id);
        done(school.admin().post("/v1/institutions/" + brin + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        school.grant("anna", Role.COORDINATOR);
        school.grant("bert", Role.DECISION_MAKER);
        school.grant("carl", Role.DECISION_MAKER);
        school.grant("emil", Role.DECISION_MAKER);
        school.grant("dora", Role.CONFIDANT);
        school.grant("system", Role.SYSTEM);
        return school;
    }

    private void grant(String person, Role role) {
        register.grant(admin(), id, id + "-" + person, role);
    }

    /** The same school, after the service was started again. */
    void isOn(RunningRegister again) {
        register = again;
    }

    InstitutionId id() {
        return id;
    }

    private Client admin() {
        return register.client("admin", id);
    }

    Client as(String person) {
        return register.client(id + "-" + person, id).with("Accept-Language", "en");
    }

    void shares() {
        done(admin().post("/v1/institutions/" + id + "/sharing", GROUND));
    }

    void sharesNoLonger() {
        done(admin().post("/v1/institutions/" + id + "/sharing/ending", ENDING));
    }

    /** @param details beside the name, such as {@code , "staffCount": 50} */
    String registers(String kvkNumber, String details) {
        return made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution", "occurredOn": "%s",
             "details": {"name": "Winkel De Proef", "tradeNames": []%s}}
            """.formatted(kvkNumber, DAY, details), "employer");
    }

    /** Its connected system passes on what the trade register says. */
    void looksUp(String host, String details) {
        var seen = as("system").get("/v1/employers/" + host).header("ETag");
        done(as("system").with("If-Match", seen).put("/v1/employers/" + host + "/details", """
            {"occurredOn": "%s", "source": "trade-register", "details": {"name": "Winkel De Proef", "tradeNames": []%s}}
            """.formatted(
                        DAY, details)));
    }

    /** Decided after the host was heard; the address of the step. */
    String warns(String host) {
        return warns(host, host, "location");
    }

    /** @param ladder the host, or the KvK number of its company */
    String warns(String host, String ladder, String scope) {
        var boss = boss(host);
        var path = "/v1/ladders/" + ladder;
        var grave = incident(as("anna"), host, "student-" + id, 3);
        var one = path + "/cases/"
                + made(
                        as("anna"),
                        path + "/cases",
                        proposal("grave-incident", grave).replace("\"location\"", "\"" + scope + "\""),
                        "proposal");
        done(as("anna").post(one + "/statement", text("Op drie dagen is er geschreeuwd.")));
        done(as("dora").post(one + "/statement-check", "{}"));
        done(as("anna").post(one + "/hearing", "{\"hearer\": \"" + Tokens.staff(id + "-carl") + "\"}"));
        opens(boss, path);
        done(boss.post(one + "/hearing/answer", text("Wij zien dat anders.")));
        done(as("carl").post(one + "/hearing/closing", "{}"));
        var step = made(
                as("bert"),
                one + "/decision",
                """
            {"text": "Gewogen", "plan": {"goals": "Wekelijks gesprek", "dueOn": "%s"}}
            """.formatted(LocalDate.now(Moment.AMSTERDAM).plusWeeks(4)),
                "step");
        opens(boss, path);
        return path + "/steps/" + step;
    }

    /** The host objects, and somebody new agrees. */
    void annuls(String host, String step) {
        done(boss(host).post(step + "/objection", text("Niet eens")));
        done(as("emil").post(step + "/objection/decision", "{\"verdict\": \"annulled\", \"text\": \"ja\"}"));
    }

    private Client boss(String host) {
        var subject = id + "-boss-" + host;
        var given =
                admin().post("/v1/institutions/" + id + "/grants", """
            {"person": {"issuer": "%s", "subject": "%s"}, "role": "employer", "employer": "%s", "occurredOn": "%s"}
            """.formatted(Tokens.ISSUER, subject, host, DAY));
        assertThat(given.status()).as("given, or held already").isIn(201, 409);
        return register.client(subject, id);
    }

    private static void opens(Client boss, String ladder) {
        var notices = boss.get(ladder + "/notices").json().get("notices");
        var last = notices.get(notices.size() - 1).get("notice").asString();
        done(boss.post(ladder + "/notices/" + last + "/opening", "{}"));
    }

    /** The board reviews of a host, in the order in which they were raised, as that person reads them. */
    List<JsonNode> boards(String host, String person) {
        return StreamSupport.stream(
                        as(person)
                                .get("/v1/ladders/" + host)
                                .json()
                                .get("reviews")
                                .spliterator(),
                        false)
                .filter(review -> review.get("kind").asString().equals("board"))
                .toList();
    }

    /** How many schools its decision makers are told of now; 0 when of none. */
    int toldOf(String host) {
        return boards(host, "bert").stream()
                .filter(review -> review.get("open").asBoolean())
                .mapToInt(review -> review.get("count").asInt())
                .sum();
    }

    static String text(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
