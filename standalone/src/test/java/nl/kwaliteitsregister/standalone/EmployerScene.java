package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Role;

/** What people of a school do before an employer has anything to see: told to the register by its API. */
final class EmployerScene implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate YESTERDAY =
            LocalDate.now(DemoEntry.AMSTERDAM).minusDays(1);
    private static final int GRAVE = 3;
    private static final int GRAVEST = 4;

    private final SchoolApi api;
    private final String issuer;
    private final Demo.School school;
    private final String programme;

    EmployerScene(Running running, Options options, Demo.School school) {
        this.api = new SchoolApi(running, options, school);
        this.issuer = options.issuer();
        this.school = school;
        this.programme =
                school.programme().get("list") + "-" + school.programme().get("code");
    }

    /** A host with a good check, whose employer has an account: it will be offered a first badge. */
    String checkedHost(String name, String kvkNumber) {
        var host = host(name, kvkNumber);
        check(host, Map.of("kind", "approved"));
        return host;
    }

    /** A host that nobody checked, whose employer has an account. */
    String host(String name, String kvkNumber) {
        var host = registered(name, kvkNumber);
        grant(Role.EMPLOYER, Map.of("role", "employer", "employer", host));
        return host;
    }

    /** A host of which anything may be told outside the school. */
    String registered(String name, String kvkNumber) {
        return api.post(
                        Role.COORDINATOR,
                        "/v1/employers",
                        Map.of(
                                "identity", Map.of("kind", "trade-register", "kvkNumber", kvkNumber),
                                "source", "institution",
                                "occurredOn", YESTERDAY.toString(),
                                "details",
                                        Map.of(
                                                "name",
                                                name,
                                                "tradeNames",
                                                List.of(),
                                                "legalForm",
                                                "private-company",
                                                "staffCount",
                                                25)))
                .get("employer")
                .asString();
    }

    /** A check that ends so, however good the answers are. */
    void check(String host, Map<String, ?> outcome) {
        api.post(
                Role.COORDINATOR,
                "/v1/employers/" + host + "/pre-sales-checks",
                Map.of(
                        "occurredOn",
                        YESTERDAY.toString(),
                        "formVersion",
                        1,
                        "programme",
                        programme,
                        "route",
                        "bol",
                        "answers",
                        answers(),
                        "outcome",
                        outcome));
    }

    /**
     * A placement that ended today and was evaluated, with something that could be better.
     *
     * @return its address in the pages of the school
     */
    String evaluated(String host, String improvementPoint) {
        var today = LocalDate.now(DemoEntry.AMSTERDAM);
        var placement = api.post(
                        Role.COORDINATOR,
                        "/v1/placements",
                        Map.ofEntries(
                                Map.entry("employer", host),
                                Map.entry("occurredOn", YESTERDAY.toString()),
                                Map.entry("programme", Map.of("list", "crebo", "code", "90001", "listVersion", "demo")),
                                Map.entry("route", "bol"),
                                Map.entry("period", Map.of("from", YESTERDAY.toString(), "until", today.toString())),
                                Map.entry("hoursPerWeek", 32),
                                Map.entry("student", "student-17"),
                                Map.entry("ageBand", "18+"),
                                Map.entry("supervisor", person(Role.COORDINATOR))))
                .get("placement")
                .asString();
        var path = "/v1/placements/" + placement;
        api.post(Role.COORDINATOR, path + "/start", Map.of("occurredOn", YESTERDAY.toString()));
        api.post(Role.COORDINATOR, path + "/end", Map.of("occurredOn", today.toString()));
        api.post(
                Role.COORDINATOR,
                path + "/evaluations/coordinator",
                Map.of(
                        "occurredOn",
                        today.toString(),
                        "formVersion",
                        1,
                        "items",
                        Map.of("AC1", "3", "AC2", "4", "AC3", "5", "AC4", "4", "AC5", "4", "AC6", "5"),
                        "placeAgain",
                        "yes",
                        "improvementPoints",
                        List.of(improvementPoint),
                        "praise",
                        "De student werd goed ontvangen.",
                        "ownOrAgreed",
                        true));
        return "/hosts/" + host + "/placements/" + placement;
    }

    /** Lets somebody decide too: what was decided is looked at anew by another person. */
    void secondDecisionMaker(Role who) {
        grant(who, Map.of("role", Role.DECISION_MAKER.code()));
    }

    private void grant(Role who, Map<String, String> role) {
        var body = new HashMap<String, Object>(role);
        body.put(
                "person",
                Map.of("issuer", issuer, "subject", Demo.user(school, who).name()));
        body.put("occurredOn", YESTERDAY.toString());
        api.post(Role.ADMINISTRATOR, "/v1/institutions/" + school.id() + "/grants", body);
    }

    private static Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        for (var criterion : Criterion.values()) {
            switch (criterion.kind()) {
                case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO ->
                    answers.put(criterion.name(), Map.of("kind", "yes-no", "yes", true));
                case SCORE -> answers.put(criterion.name(), Map.of("kind", "score", "score", 4));
                case SUPERVISION_NUMBERS ->
                    answers.put(
                            criterion.name(),
                            Map.of("kind", "supervision-numbers", "hoursPerWeek", 4, "internsPerSupervisor", 2));
                case REMUNERATION ->
                    answers.put(
                            criterion.name(),
                            Map.of(
                                    "kind",
                                    "remuneration",
                                    "expensesCovered",
                                    true,
                                    "allowance",
                                    400,
                                    "equalForAll",
                                    true));
                case INFO, PROMISES -> {}
            }
        }
        return answers;
    }

    /** The school proposes a final warning and invites the employer to answer. @return the address of the case */
    String invited(String host) {
        return invited(host, "grave-incident", GRAVE);
    }

    /** No placements is proposed, and the employer answers: somebody may decide. @return the address of the case */
    String heardOnNoPlacements(String host) {
        var one = invited(host, "established-gravest", GRAVEST);
        answered(host, one);
        api.post(Role.DECISION_MAKER, one + "/hearing/closing", Map.of());
        return one;
    }

    private String invited(String host, String rule, int severity) {
        var one = propose("/v1/ladders/" + host + "/cases", rule, incident(host, severity));
        api.post(Role.COORDINATOR, one + "/statement", Map.of("text", "Op drie dagen is er geschreeuwd."));
        api.post(Role.CONFIDANT, one + "/statement-check", Map.of());
        api.post(Role.COORDINATOR, one + "/hearing", Map.of("hearer", person(Role.DECISION_MAKER)));
        return one;
    }

    /** What happened once, found in a letter of SBB, which may be told to the employer. */
    String incident(String host, int severity) {
        var incident = mayBeTold(signal(host, severity));
        change(
                Role.COORDINATOR,
                "/v1/incidents/" + incident,
                "/evidence",
                Map.of("basis", "sbb", "account", "Brief van SBB"));
        return incident;
    }

    /** What happened once, as one student says; the school talked with the host about it. */
    String reported(String host) {
        var signal = signal(host, GRAVE);
        var incident = mayBeTold(signal);
        api.post(
                Role.COORDINATOR,
                signal + "/conversations",
                Map.of("occurredOn", YESTERDAY.toString(), "with", "de eigenaar", "resolved", false));
        return incident;
    }

    private String mayBeTold(String signal) {
        api.post(
                Role.COORDINATOR,
                signal + "/consents",
                Map.of("step", "talk-to-host", "toldMayBeRecognised", true, "soon", true));
        var incident = incidentOf(signal);
        api.post(Role.COORDINATOR, "/v1/incidents/" + incident + "/clearance", Map.of());
        return incident;
    }

    private String incidentOf(String signal) {
        var incident = api.get(Role.COORDINATOR, signal).get("incident").asString();
        awaitThat(() -> api.knows(Role.COORDINATOR, "/v1/incidents/" + incident));
        return incident;
    }

    private String signal(String host, int severity) {
        var signal = "/v1/signals/"
                + api.post(
                                Role.COORDINATOR,
                                "/v1/signals",
                                Map.ofEntries(
                                        Map.entry("employer", host),
                                        Map.entry("occurredOn", YESTERDAY.toString()),
                                        Map.entry("student", "student-17"),
                                        Map.entry("ageBand", "18+"),
                                        Map.entry("programme", programme),
                                        Map.entry("category", "S03"),
                                        Map.entry("phase", "during"),
                                        Map.entry("source", "student"),
                                        Map.entry("description", "Dagelijks gekleineerd"),
                                        Map.entry("consent", List.of("record", "talk-to-host")),
                                        Map.entry("toldMayBeRecognised", true)))
                        .get("signal")
                        .asString();
        api.change(Role.COORDINATOR, signal, "/severity", Map.of("severity", severity, "reason", "ernst"));
        if (severity == GRAVEST) {
            api.change(Role.CONFIDANT, signal, "/severity-confirmation", Map.of());
        }
        return signal;
    }

    /** Somebody began there today. @return the address of the placement in the pages */
    String running(String host) {
        var today = LocalDate.now(DemoEntry.AMSTERDAM);
        var placement = api.post(
                        Role.COORDINATOR,
                        "/v1/placements",
                        Map.ofEntries(
                                Map.entry("employer", host),
                                Map.entry("occurredOn", YESTERDAY.toString()),
                                Map.entry("programme", school.programme()),
                                Map.entry("route", "bol"),
                                Map.entry(
                                        "period",
                                        Map.of(
                                                "from", today.toString(),
                                                "until", today.plusDays(100).toString())),
                                Map.entry("hoursPerWeek", 32),
                                Map.entry("student", "student-17"),
                                Map.entry("ageBand", "18+"),
                                Map.entry("supervisor", person(Role.SUPERVISOR))))
                .get("placement")
                .asString();
        api.post(Role.COORDINATOR, "/v1/placements/" + placement + "/start", Map.of("occurredOn", today.toString()));
        return "/hosts/" + host + "/placements/" + placement;
    }

    /** Placements are stopped there at once; the employer is heard afterwards. @return the step */
    String stopped(String host) {
        var ladder = "/v1/ladders/" + host + "/cases";
        var one = propose(ladder, "urgent", incident(host, GRAVEST));
        return api.post(Role.DECISION_MAKER, one + "/decision", Map.of("text", "Wachten kan niet"))
                .get("step")
                .asString();
    }

    private String propose(String ladder, String rule, String incident) {
        return ladder + "/"
                + api.post(
                                Role.COORDINATOR,
                                ladder,
                                Map.of(
                                        "rule",
                                        rule,
                                        "scope",
                                        Map.of("kind", "location"),
                                        "incidents",
                                        List.of(incident),
                                        "reason",
                                        "social-safety",
                                        "proportionality",
                                        "Past bij wat er is gebeurd",
                                        "lighterMeasures",
                                        "Een gesprek hielp niet"))
                        .get("proposal")
                        .asString();
    }

    /** The employer opens the invitation, which begins the term, and answers. */
    void answered(String host, String one) {
        var ladder = "/v1/ladders/" + host;
        api.get(Role.EMPLOYER, ladder + "/notices")
                .get("notices")
                .forEach(notice -> api.post(
                        Role.EMPLOYER,
                        ladder + "/notices/" + notice.get("notice").asString() + "/opening",
                        Map.of()));
        api.post(Role.EMPLOYER, one + "/hearing/answer", Map.of("text", "Wij zien dat anders."));
    }

    /** A final warning where nobody of the employer has an account: it gets a letter, and answers by telephone. */
    void warned(String host) {
        var one = invited(host);
        var ladder = "/v1/ladders/" + host;
        var letter = api.get(Role.COORDINATOR, ladder).get("notices").get(0);
        var notice = ladder + "/notices/" + letter.get("notice").asString();
        api.post(Role.COORDINATOR, notice + "/sending", Map.of("channel", "letter"));
        api.post(
                Role.COORDINATOR,
                notice + "/letter-delivery",
                Map.of(
                        "code",
                        letter.get("letterCode").asString(),
                        "deliveredOn",
                        LocalDate.now(DemoEntry.AMSTERDAM).toString()));
        api.post(Role.COORDINATOR, one + "/hearing/answer", Map.of("text", "Wij zien dat anders."));
        decided(one);
    }

    /** Its administrator records the ground for sharing. */
    void shares() {
        api.post(
                Role.ADMINISTRATOR,
                "/v1/institutions/" + school.id() + "/sharing",
                Map.of(
                        "occurredOn",
                        YESTERDAY.toString(),
                        "ground",
                        Map.of(
                                "protocolVersion",
                                "2.1",
                                "dpiaReference",
                                "DPIA 2026-04",
                                "jointControllers",
                                "Regeling Waterland 2026",
                                "legalBasis",
                                "AVG art. 6 lid 1 onder e",
                                "dataProtectionOfficer",
                                "fg@school.example")));
    }

    /** After the answer somebody else decides, with a plan. @return the address of the step */
    String decided(String one) {
        api.post(Role.DECISION_MAKER, one + "/hearing/closing", Map.of());
        var step = api.post(
                        Role.DECISION_MAKER,
                        one + "/decision",
                        Map.of(
                                "text",
                                "Gewogen",
                                "plan",
                                Map.of(
                                        "goals",
                                        "Een wekelijks gesprek met de begeleider",
                                        "dueOn",
                                        LocalDate.now(DemoEntry.AMSTERDAM)
                                                .plusWeeks(4)
                                                .toString())))
                .get("step")
                .asString();
        return one.replaceFirst("/cases/.*", "/steps/" + step);
    }

    /**
     * Somebody who had no hand in it decides on the objection.
     *
     * @param step its address in the pages of the employer
     */
    void upheld(String step) {
        api.post(
                Role.QUALITY_OFFICER,
                step.replaceFirst("/own/", "/v1/ladders/") + "/objection/decision",
                Map.of("verdict", "upheld", "text", "Opnieuw gewogen"));
    }

    /** Names somebody as the register does. */
    String person(Role role) {
        return api.get(role, "/v1/me").get("person").asString();
    }

    /** A command that names what was seen. */
    void change(Role role, String thing, String path, Map<String, ?> body) {
        api.change(role, thing, path, body);
    }

    static void awaitThat(BooleanSupplier wanted) {
        var end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for too long").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
