package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Client.Answer;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** L4 at a school of one programme is decided by somebody of another school, who sees that case alone (domain §4.5). */
class PartnerIT {

    private static final InstitutionId SCHOOL = new InstitutionId("02PA");
    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String WORDS = "{\"text\": \"Gewogen\"}";

    @BeforeAll
    static void appoint() {
        REGISTER.found(SCHOOL);
        REGISTER.found(NOORD);
        var admin = REGISTER.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Verkoper"}
            """.formatted(DAY)));
        REGISTER.grant(admin, SCHOOL, "par-anna", Role.COORDINATOR);
        REGISTER.grant(admin, SCHOOL, "par-bert", Role.DECISION_MAKER);
        REGISTER.grant(admin, SCHOOL, "par-dora", Role.CONFIDANT);
        var neighbour = REGISTER.client("admin", NOORD);
        REGISTER.grant(neighbour, NOORD, "par-noor", Role.DECISION_MAKER);
        REGISTER.grant(neighbour, NOORD, "par-olaf", Role.DECISION_MAKER);
        REGISTER.grant(neighbour, NOORD, "par-piet", Role.COORDINATOR);
    }

    private static Client as(String person) {
        return REGISTER.client("par-" + person, SCHOOL).with("Accept-Language", "en");
    }

    private static Client neighbour(String person) {
        return REGISTER.client("par-" + person, NOORD).with("Accept-Language", "en");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static String partner(String person, InstitutionId institution) {
        return "{\"person\": \"%s\", \"institution\": \"%s\"}".formatted(Tokens.staff("par-" + person), institution);
    }

    private static String host(String kvk) {
        return made(as("anna"), "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "%s"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Winkel De Proef", "tradeNames": []}}
            """.formatted(kvk, DAY), "employer");
    }

    /** No placements (L4) is proposed. @return the id of the case */
    private static String proposed(String host, String student) {
        var incident = LadderScenes.incident(as("anna"), host, student, 4);
        LadderScenes.confirmed(as("anna"), as("dora"), incident);
        return made(
                as("anna"),
                "/v1/ladders/" + host + "/cases",
                LadderScenes.proposal("established-gravest", incident),
                "proposal");
    }

    /** From the statement of facts to the closed hearing. */
    private static void heard(String host, String one) {
        var ladder = "/v1/ladders/" + host;
        var path = ladder + "/cases/" + one;
        done(as("anna").post(path + "/statement", "{\"text\": \"Er is gedreigd.\"}"));
        done(as("dora").post(path + "/statement-check", "{}"));
        done(as("anna").post(path + "/hearing", "{\"hearer\": \"" + Tokens.staff("par-bert") + "\"}"));
        var letter = as("anna").get(ladder).json().get("notices").get(0);
        var notice = ladder + "/notices/" + letter.get("notice").asString();
        done(as("anna").post(notice + "/sending", "{\"channel\": \"letter\"}"));
        done(as("anna")
                .post(
                        notice + "/letter-delivery",
                        "{\"code\": \"%s\", \"deliveredOn\": \"%s\"}"
                                .formatted(letter.get("letterCode").asString(), LocalDate.now(Moment.AMSTERDAM))));
        done(as("anna").post(path + "/hearing/answer", "{\"text\": \"Wij zien dat anders.\"}"));
        done(as("bert").post(path + "/hearing/closing", "{}"));
    }

    @Test
    void who_is_named_reads_that_case_and_takes_the_step_and_nobody_else_does() {
        var host = host("66100001");
        var one = proposed(host, "par-1");
        var own = "/v1/ladders/" + host + "/cases/" + one;
        var theirs = "/v1/partner-cases/" + SCHOOL + "/" + host + "/" + one;
        heard(host, one);

        assertThat(as("bert").get(own).json().get("byPartner").asBoolean()).isTrue();
        refused(as("bert").post(own + "/decision", WORDS), 403, "partner-needed");
        refused(as("bert").post(own + "/partner", partner("bert", SCHOOL)), 422, "partner-of-own-school");
        refused(as("bert").post(own + "/partner", partner("piet", NOORD)), 422, "partner-decides-not");
        assertThat(neighbour("noor").get(theirs).status()).isEqualTo(404);
        done(as("bert").post(own + "/partner", partner("noor", NOORD)));
        assertThat(as("anna").get(own).json().get("partner").asString()).isEqualTo(NOORD.value());

        var read = neighbour("noor").get(theirs).json();
        assertThat(read.get("host").asString()).isEqualTo("Winkel De Proef");
        assertThat(read.get("proposal").get("statement").asString()).isEqualTo("Er is gedreigd.");
        assertThat(neighbour("olaf").get(theirs).status()).isEqualTo(404);
        assertThat(neighbour("noor").get("/v1/ladders/" + host).status()).isEqualTo(404);
        assertThat(neighbour("olaf").post(theirs + "/decision", WORDS).status()).isEqualTo(404);
        made(neighbour("noor"), theirs + "/decision", WORDS, "step");
        assertThat(neighbour("noor")
                        .get(theirs)
                        .json()
                        .get("proposal")
                        .get("state")
                        .asString())
                .isEqualTo("closed");
    }

    @Test
    void who_is_named_may_have_a_tie_and_who_is_named_then_may_say_no() {
        var host = host("66100002");
        var one = proposed(host, "par-2");
        var own = "/v1/ladders/" + host + "/cases/" + one;
        var theirs = "/v1/partner-cases/" + SCHOOL + "/" + host + "/" + one;
        heard(host, one);
        done(as("anna").post(own + "/partner", partner("noor", NOORD)));

        done(neighbour("noor").post(theirs + "/ties", "{}"));
        refused(neighbour("noor").post(theirs + "/decision", WORDS), 403, "tied-to-host");
        assertThat(neighbour("noor").get(theirs).json().get("tied").asBoolean()).isTrue();
        refused(as("bert").post(own + "/rejection", WORDS), 403, "partner-needed");
        done(as("anna").post(own + "/partner", partner("olaf", NOORD)));
        assertThat(neighbour("noor").get(theirs).status()).isEqualTo(404);
        done(neighbour("olaf").post(theirs + "/rejection", WORDS));
        assertThat(as("anna").get(own).json().get("state").asString()).isEqualTo("closed");
    }
}
