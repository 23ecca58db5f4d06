package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.Endpoints;
import nl.kwaliteitsregister.edge.testing.AccessTable;
import nl.kwaliteitsregister.edge.testing.AccessWalk;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.edge.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All endpoints, by every role, at the own and at another institution, without a grant and after it was revoked. */
class AccessIT {

    private static final String PROGRAMME = "{\"list\": \"crebo\", \"code\": \"25180\", \"listVersion\": \"2026\"}";
    private static final AccessTable TABLE = AccessTable.read("/access-table.txt");
    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final Map<String, String> THINGS = things();
    private static final JsonNode BODIES =
            JsonMapper.shared().readTree(AccessIT.class.getResourceAsStream("/access-bodies.json"));
    private static final AccessWalk WALK = new AccessWalk(TABLE, THINGS, AccessIT::body);

    @Test
    void the_table_and_the_code_say_the_same() {
        assertThat(AccessTable.declared(REGISTER.bean(Endpoints.class)))
                .containsExactlyInAnyOrderElementsOf(TABLE.written());
    }

    @Test
    void nobody_is_let_in_without_a_token() {
        assertThat(WALK.withoutToken(REGISTER.client())).isEmpty();
    }

    @Test
    void nobody_is_let_in_without_a_grant() {
        assertThat(WALK.withoutGrant(REGISTER.client("stranger", ZUID), "stranger"))
                .isEmpty();
    }

    @Test
    void the_founder_gets_no_further_than_the_table_says() {
        assertThat(WALK.asBootstrap(REGISTER.client("founder", ZUID))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_what_the_table_says_at_the_own_institution(Role role) {
        give(ZUID, "walk-" + role, role);
        assertThat(WALK.as(role, REGISTER.client("walk-" + role, ZUID))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_nothing_of_another_institution(Role role) {
        give(NOORD, "walk-" + role, role);
        assertThat(WALK.asOther(role, REGISTER.client("walk-" + role, NOORD))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_revoked_role_opens_nothing_on_a_token_that_is_still_valid(Role role) {
        var live = REGISTER.client("gone-" + role, ZUID);
        var given = give(ZUID, "gone-" + role, role);
        var revoked = REGISTER.client("admin", ZUID)
                .post(
                        given.header("Location") + "/"
                                + given.json().get("grant").asString() + "/revocation",
                        "{\"occurredOn\": \"" + DAY + "\"}");
        assertThat(revoked.status()).isEqualTo(204);
        assertThat(WALK.withoutGrant(live, "revoked " + role)).isEmpty();
    }

    private static Client.Answer give(InstitutionId institution, String subject, Role role) {
        var scope = switch (role) {
            case EMPLOYER -> ", \"employer\": \"" + THINGS.get("employer") + "\"";
            case NETWORK_MEMBER -> ", \"network\": \"" + THINGS.get("network") + "\"";
            default -> "";
        };
        var given = REGISTER.client("admin", institution)
                .post("/v1/institutions/" + institution + "/grants", """
                    {"person": {"issuer": "%s", "subject": "%s"}, "role": "%s", "occurredOn": "%s"%s}
                    """.formatted(
                                Tokens.ISSUER, subject, role, DAY, scope));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return given;
    }

    /** Things of ZUID. What is changed on the walk stays findable; what is not there is not found by anybody. */
    private static Map<String, String> things() {
        REGISTER.found(ZUID);
        REGISTER.found(NOORD);
        var admin = REGISTER.client("admin", ZUID);
        var holder = REGISTER.grant(admin, ZUID, "holder", Role.SUPERVISOR).json();
        REGISTER.grant(admin, ZUID, "maker", Role.COORDINATOR);
        done(admin.post(
                "/v1/institutions/01AA/programmes",
                "{\"occurredOn\": \"%s\", \"programme\": %s, \"name\": \"Verkoper\"}".formatted(DAY, PROGRAMME)));
        var maker = REGISTER.client("maker", ZUID);
        var things = new HashMap<>(Map.of(
                "institution", ZUID.value(),
                "programme", "crebo-25180",
                "day", DAY.toString(),
                "name", "check.host",
                "person", holder.get("person").asString(),
                "grant", holder.get("grant").asString()));
        things.put("network", made(admin, "/v1/networks", "{\"occurredOn\": \"%s\", \"name\": \"Zuid\"}", "network"));
        things.put("employer", made(maker, "/v1/employers", """
            {"identity": {"kind": "trade-register", "kvkNumber": "90000001"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Bakkerij De Bol", "tradeNames": []}}
            """, "employer"));
        var host = "/v1/employers/" + things.get("employer");
        things.put(
                "department",
                made(
                        maker,
                        host + "/departments",
                        "{\"occurredOn\": \"%s\", \"name\": \"Winkel\", \"functions\": []}",
                        "department"));
        things.put(
                "contact",
                made(
                        maker,
                        host + "/contacts",
                        "{\"occurredOn\": \"%s\", \"role\": \"signatory\", \"name\": \"T. Eken\"}",
                        "contact"));
        var imported = maker.post("/v1/host-imports?occurredOn=" + DAY, "[]");
        assertThat(imported.status()).as(imported.body()).isEqualTo(201);
        things.put("id", imported.header("Location").replaceAll(".*/", ""));
        var check = maker.post(
                host + "/pre-sales-checks",
                CheckAndSignalIT.check(true, """
                    {"kind": "approved-with-conditions",
                     "conditions": [{"criterion": "PS15", "text": "Wijs een vertrouwenspersoon aan", "dueOn": "%s"}]}
                    """.formatted(DAY.plusDays(60)))
                        .replaceFirst("\\{", "{\"programme\": \"crebo-25180\", \"route\": \"bol\","));
        assertThat(check.status()).as(check.body()).isEqualTo(201);
        things.put("check", check.json().get("check").asString());
        things.put("condition", check.json().get("conditions").get(0).asString());
        things.put("placement", placement(maker, things.get("employer")));
        var placement = "/v1/placements/" + things.get("placement");
        done(maker.post(placement + "/start", "{\"occurredOn\": \"" + DAY.plusDays(7) + "\"}"));
        var checkIns = maker.get(placement).json().get("checkIns");
        things.put("checkIn", checkIns.get(0).get("checkIn").asString());
        things.put(
                "signal",
                made(
                        maker,
                        "/v1/signals",
                        "{\"employer\": \"" + things.get("employer")
                                + "\", \"occurredOn\": \"%s\", \"category\": \"S09\", \"phase\": \"during\", "
                                + "\"source\": \"supervisor\", \"description\": \"Geen begeleiding\"}",
                        "signal"));
        things.putAll(grave(maker, "/v1/signals/" + things.get("signal")));
        things.putAll(confidential(admin, things.get("employer")));
        things.put("host", things.get("employer"));
        things.put("review", "00000000-0000-4000-8000-000000000000");
        things.put("handover", "00000000-0000-4000-8000-000000000000");
        things.put("known", "00000000-0000-4000-8000-000000000000");
        things.putAll(warned(maker, things.get("employer")));
        return Map.copyOf(things);
    }

    /** What a confidant holds and asks a decision maker, and what the quality officer holds. */
    private static Map<String, String> confidential(Client admin, String employer) {
        REGISTER.grant(admin, ZUID, "holds", Role.CONFIDANT);
        REGISTER.grant(admin, ZUID, "officer", Role.QUALITY_OFFICER);
        var confidant = REGISTER.client("holds", ZUID);
        var held = made(
                confidant,
                "/v1/confidential-signals",
                "{\"occurredOn\": \"%s\", \"category\": \"S08\", \"words\": \"in vertrouwen\"}",
                "id");
        var facts = """
            {"employer": "%s", "occurredOn": "%s", "category": "S08", "phase": "during", "words": "feiten"}
            """.formatted(employer, DAY);
        var override = made(
                confidant.with("If-Match", "\"0\""),
                "/v1/confidential-signals/" + held + "/safety-override",
                "{\"decisionMaker\": \"" + Tokens.staff("walk-decision-maker") + "\", \"facts\": " + facts
                        + ", \"reason\": \"gevaar\", \"studentToldOn\": \"%s\"}",
                "override");
        done(confidant.post(
                "/v1/school-signals",
                "{\"occurredOn\": \"%s\", \"to\": \"quality-officer\", \"words\": \"de school\"}".formatted(DAY)));
        var school = REGISTER.client("officer", ZUID).get("/v1/school-signals").json();
        return Map.of(
                "case", held,
                "override", override,
                "schoolSignal", school.get("cases").get(0).get("id").asString());
    }

    /** What a signal of severity 3 brings with it. */
    private static Map<String, String> grave(Client maker, String signal) {
        done(maker.with("If-Match", "\"0\"").post(signal + "/severity", "{\"severity\": 3, \"reason\": \"gevaar\"}"));
        var referral = made(
                maker,
                signal + "/referrals",
                "{\"occurredOn\": \"%s\", \"to\": \"sbb\", \"studentAgrees\": true}",
                "referral");
        var incident = maker.get(signal).json().get("incident").asString();
        Awaiting.until(() -> maker.get("/v1/incidents/" + incident).status() == 200);
        Awaiting.until(() -> maker.get(signal + "/aftercare").body().contains("host-talk"));
        var aftercare = maker.get(signal + "/aftercare").json().get("aftercare").asString();
        return Map.of("referral", referral, "incident", incident, "aftercare", aftercare);
    }

    /** A warning that a second person decided, and its notice. */
    private static Map<String, String> warned(Client maker, String employer) {
        var incident = LadderScenes.incident(maker, employer, "access", 2);
        var ladder = "/v1/ladders/" + employer;
        var proposal =
                made(maker, ladder + "/cases", LadderScenes.proposal("corroborated-incident", incident), "proposal");
        REGISTER.grant(REGISTER.client("admin", ZUID), ZUID, "approver", Role.DECISION_MAKER);
        var step = made(
                REGISTER.client("approver", ZUID),
                ladder + "/cases/" + proposal + "/decision",
                "{\"text\": \"besluit\"}",
                "step");
        var notice =
                maker.get(ladder).json().get("notices").get(0).get("notice").asString();
        return Map.of("caseId", proposal, "step", step, "notice", notice);
    }

    private static String placement(Client maker, String employer) {
        return made(
                maker,
                "/v1/placements",
                """
                {"occurredOn": "%s", "employer": "{employer}", "programme": {programme}, "route": "bol",
                 "period": {"from": "{from}", "until": "{until}"}, "hoursPerWeek": 32, "student": "s-access",
                 "ageBand": "18+", "supervisor": "{supervisor}"}
                """.replace("{employer}", employer)
                        .replace("{programme}", PROGRAMME)
                        .replace("{from}", DAY.plusDays(7).toString())
                        .replace("{until}", DAY.plusDays(120).toString())
                        .replace("{supervisor}", Tokens.staff("walk-supervisor").value()),
                "placement");
    }

    private static void done(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private static String made(Client client, String path, String body, String id) {
        var answer = client.post(path, body.formatted(DAY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get(id).asString();
    }

    private static @Nullable String body(String endpoint) {
        var body = BODIES.get(endpoint);
        if (body == null) {
            return endpoint.startsWith("GET") ? null : "{}";
        }
        var text = body.toString();
        for (var thing : THINGS.entrySet()) {
            text = text.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return text;
    }
}
