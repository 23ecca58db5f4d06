package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import nl.kwaliteitsregister.standalone.oidc.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people of a school do before an employer has anything to see: told to the register by its API. */
final class EmployerScene implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate YESTERDAY =
            LocalDate.now(DemoEntry.AMSTERDAM).minusDays(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Tokens tokens;
    private final String register;
    private final String issuer;

    EmployerScene(Running running, Options options) {
        this.tokens = running.provider().getBean(Tokens.class);
        this.register = "http://127.0.0.1:" + options.registerPort();
        this.issuer = options.issuer();
    }

    /** A host with a good check, whose employer has an account: it will be offered a first badge. */
    String checkedHost(String name, String kvkNumber) {
        var host = post(
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
        post(
                Role.COORDINATOR,
                "/v1/employers/" + host + "/pre-sales-checks",
                Map.of(
                        "occurredOn",
                        YESTERDAY.toString(),
                        "formVersion",
                        1,
                        "programme",
                        "crebo-90001",
                        "route",
                        "bol",
                        "answers",
                        answers(),
                        "outcome",
                        Map.of("kind", "approved")));
        grant(Role.EMPLOYER, Map.of("role", "employer", "employer", host));
        return host;
    }

    /** Lets somebody decide too: what was decided is looked at anew by another person. */
    void secondDecisionMaker(Role who) {
        grant(who, Map.of("role", Role.DECISION_MAKER.code()));
    }

    private void grant(Role who, Map<String, String> role) {
        var body = new HashMap<String, Object>(role);
        body.put("person", Map.of("issuer", issuer, "subject", user(who).name()));
        body.put("occurredOn", YESTERDAY.toString());
        post(Role.ADMINISTRATOR, "/v1/institutions/" + Demo.WATERRAND.id() + "/grants", body);
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
        var incident = incident(host);
        var ladder = "/v1/ladders/" + host + "/cases";
        var one = ladder + "/"
                + post(
                                Role.COORDINATOR,
                                ladder,
                                Map.of(
                                        "rule", "grave-incident",
                                        "scope", Map.of("kind", "location"),
                                        "incidents", List.of(incident),
                                        "reason", "social-safety",
                                        "proportionality", "Past bij wat er is gebeurd",
                                        "lighterMeasures", "Een gesprek hielp niet"))
                        .get("proposal")
                        .asString();
        post(Role.COORDINATOR, one + "/statement", Map.of("text", "Op drie dagen is er geschreeuwd."));
        post(Role.CONFIDANT, one + "/statement-check", Map.of());
        post(Role.COORDINATOR, one + "/hearing", Map.of("hearer", person(Role.DECISION_MAKER)));
        return one;
    }

    private String incident(String host) {
        var signal = "/v1/signals/"
                + post(
                                Role.COORDINATOR,
                                "/v1/signals",
                                Map.ofEntries(
                                        Map.entry("employer", host),
                                        Map.entry("occurredOn", YESTERDAY.toString()),
                                        Map.entry("student", "student-17"),
                                        Map.entry("ageBand", "18+"),
                                        Map.entry("programme", "crebo-90001"),
                                        Map.entry("category", "S03"),
                                        Map.entry("phase", "during"),
                                        Map.entry("source", "student"),
                                        Map.entry("description", "Dagelijks gekleineerd"),
                                        Map.entry("consent", List.of("record", "talk-to-host")),
                                        Map.entry("toldMayBeRecognised", true)))
                        .get("signal")
                        .asString();
        change(signal, "/severity", Map.of("severity", 3, "reason", "ernst"));
        post(
                Role.COORDINATOR,
                signal + "/consents",
                Map.of("step", "talk-to-host", "toldMayBeRecognised", true, "soon", true));
        var incident = get(Role.COORDINATOR, signal).get("incident").asString();
        var path = "/v1/incidents/" + incident;
        awaitThat(() -> ask("GET", path, Role.COORDINATOR, null, null).statusCode() == 200);
        change(path, "/evidence", Map.of("basis", "sbb", "account", "Brief van SBB"));
        post(Role.COORDINATOR, path + "/clearance", Map.of());
        return incident;
    }

    /** The employer opens the invitation, which begins the term, and answers. */
    void answered(String host, String one) {
        var ladder = "/v1/ladders/" + host;
        get(Role.EMPLOYER, ladder + "/notices")
                .get("notices")
                .forEach(notice -> post(
                        Role.EMPLOYER,
                        ladder + "/notices/" + notice.get("notice").asString() + "/opening",
                        Map.of()));
        post(Role.EMPLOYER, one + "/hearing/answer", Map.of("text", "Wij zien dat anders."));
    }

    /** After the answer somebody else decides, with a plan. */
    void decided(String one) {
        post(Role.DECISION_MAKER, one + "/hearing/closing", Map.of());
        post(
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
                                LocalDate.now(DemoEntry.AMSTERDAM).plusWeeks(4).toString())));
    }

    /**
     * Somebody who had no hand in it decides on the objection.
     *
     * @param step its address in the pages of the employer
     */
    void upheld(String step) {
        post(
                Role.QUALITY_OFFICER,
                step.replaceFirst("/own/", "/v1/ladders/") + "/objection/decision",
                Map.of("verdict", "upheld", "text", "Opnieuw gewogen"));
    }

    String person(Role role) {
        return get(role, "/v1/me").get("person").asString();
    }

    private static DemoUser user(Role role) {
        return Demo.user(Demo.WATERRAND, role);
    }

    private JsonNode get(Role role, String path) {
        return JSON.readTree(ask("GET", path, role, null, null).body());
    }

    private JsonNode post(Role role, String path, Map<String, ?> body) {
        return told(path, ask("POST", path, role, body, null));
    }

    /** A command that names what was seen. */
    private void change(String thing, String path, Map<String, ?> body) {
        var seen = ask("GET", thing, Role.COORDINATOR, null, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        told(thing + path, ask("POST", thing + path, Role.COORDINATOR, body, seen));
    }

    private static JsonNode told(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private HttpResponse<String> ask(
            String method, String path, Role role, @Nullable Map<String, ?> body, @Nullable String seen) {
        var request = HttpRequest.newBuilder(URI.create(register + path))
                .header("Authorization", "Bearer " + tokens.of(user(role)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
        client.close();
    }
}
