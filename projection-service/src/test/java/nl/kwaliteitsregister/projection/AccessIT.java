package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.access.Endpoints;
import nl.kwaliteitsregister.edge.access.Endpoints.Endpoint;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every endpoint × every role × own and other institution, also after a grant was revoked on a live token. */
class AccessIT {

    private static final String FILE = "/v1/employers/{employer}/file";

    private static final Set<Role> FIND_HOSTS = Set.of(
            Role.COORDINATOR,
            Role.SUPERVISOR,
            Role.PEER_COACH,
            Role.CONFIDANT,
            Role.DECISION_MAKER,
            Role.QUALITY_OFFICER);

    /** Written out once more, so that a change of who may do what is made twice or not at all. */
    private static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry(
                    "GET " + FILE,
                    Set.of(
                            Role.COORDINATOR,
                            Role.SUPERVISOR,
                            Role.PEER_COACH,
                            Role.DECISION_MAKER,
                            Role.QUALITY_OFFICER)),
            Map.entry("GET " + FILE + "/history", Set.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER)),
            Map.entry(
                    "GET " + FILE + "/reads",
                    Set.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER, Role.CONFIDANT)),
            Map.entry("GET /v1/reads", Set.of(Role.QUALITY_OFFICER)),
            Map.entry("GET /v1/employers/{employer}/reads", Set.of(Role.EMPLOYER)),
            Map.entry(
                    "GET " + FILE + "/standing",
                    Set.of(Role.COORDINATOR, Role.SUPERVISOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER)),
            Map.entry(
                    "GET " + FILE + "/timeline",
                    Set.of(
                            Role.COORDINATOR,
                            Role.SUPERVISOR,
                            Role.PEER_COACH,
                            Role.DECISION_MAKER,
                            Role.QUALITY_OFFICER)),
            Map.entry("GET " + FILE + "/placements", Set.of(Role.COORDINATOR, Role.SUPERVISOR)),
            Map.entry("GET " + FILE + "/signals", Set.of(Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH)),
            Map.entry("GET /v1/hosts", FIND_HOSTS),
            Map.entry("GET /v1/hosts/suggestions", FIND_HOSTS),
            Map.entry(
                    "GET /v1/tasks",
                    Set.of(
                            Role.COORDINATOR,
                            Role.SUPERVISOR,
                            Role.CONFIDANT,
                            Role.DECISION_MAKER,
                            Role.APPEAL_COMMITTEE,
                            Role.QUALITY_OFFICER)),
            Map.entry("GET /v1/parked-incidents", Set.of(Role.ADMINISTRATOR)),
            Map.entry("POST /v1/parked-incidents/replays", Set.of(Role.ADMINISTRATOR)));

    /** About all institutions at once: for nobody at any of them, and for whom the configuration names. */
    private static final Set<String> OVERSEER = Set.of(
            "GET /v1/views",
            "GET /v1/views/{view}",
            "POST /v1/views/{view}/rebuilds",
            "PUT /v1/views/{view}/live",
            "DELETE /v1/views/{view}/versions/{number}",
            "POST /v1/views/{view}/comparison",
            "GET /v1/views/{view}/comparison",
            "GET /v1/views/{version}/digest");

    /** What is asked where something must be. */
    private static final Map<String, String> QUESTIONS = Map.of(
            FILE + "/history",
            "?asOf=2026-03-02",
            "/v1/reads",
            "?person=" + Facts.COORDINATOR,
            "/v1/hosts/suggestions",
            "?text=a");

    private static final String VIEW = new HostFileView().group();

    private static Broker broker;
    private static RunningProjection projection;

    @BeforeAll
    static void start() {
        broker = Broker.start();
        projection = RunningProjection.start(broker.engines(), "one", "projection");
        var events = Files.recorded(Histories.everything().stream()
                .filter(it -> it.institution().equals(Facts.SCHOOL))
                .toList());
        broker.publish(events);
        var coordinator = projection.client(Role.COORDINATOR, Facts.SCHOOL);
        Reading.after(coordinator, events.getLast());
        untilAnswered(coordinator, "/v1/hosts");
        untilAnswered(coordinator, "/v1/tasks");
    }

    /** Index and board are made in the background: until then they say 503, and come back. */
    private static void untilAnswered(Client client, String path) {
        var until = Instant.now().plusSeconds(30);
        while (client.get(path).status() == 503) {
            assertThat(Instant.now()).as(path).isBefore(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    @AfterAll
    static void stop() {
        projection.close();
        broker.close();
    }

    @Test
    void every_endpoint_is_in_the_table() {
        var written = new HashSet<>(ALLOWED.keySet());
        written.addAll(OVERSEER);
        assertThat(endpoints()).extracting(Endpoint::toString).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void each_role_reaches_what_the_table_allows_at_the_own_institution_and_nothing_else() {
        for (var endpoint : endpoints()) {
            for (var role : EnumSet.allOf(Role.class)) {
                var status = call(projection.client(role, Facts.SCHOOL), endpoint);
                assertThat(status)
                        .as(endpoint + " as " + role)
                        .isEqualTo(allowed(endpoint, role) ? found(endpoint) : 403);
            }
        }
    }

    @Test
    void at_another_institution_the_file_is_not_there() {
        for (var endpoint : endpoints()) {
            for (var role : EnumSet.allOf(Role.class)) {
                var status = call(projection.client(role, Facts.OTHER_SCHOOL), endpoint);
                var there = endpoint.path().startsWith(FILE) ? 404 : found(endpoint);
                assertThat(status)
                        .as(endpoint + " as " + role + " elsewhere")
                        .isEqualTo(allowed(endpoint, role) ? there : 403);
            }
        }
    }

    @Test
    void a_revoked_grant_lets_nobody_in_on_a_token_that_is_still_valid() {
        for (var role : EnumSet.allOf(Role.class)) {
            var client = projection.client(role, Facts.SCHOOL);
            projection.revoke(role, Facts.SCHOOL);
            for (var endpoint : endpoints()) {
                assertThat(call(client, endpoint)).as(endpoint + " as " + role).isEqualTo(403);
            }
        }
    }

    @Test
    void without_a_token_nobody_is_let_in() {
        for (var endpoint : endpoints()) {
            assertThat(call(projection.client(), endpoint))
                    .as(endpoint.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void who_runs_the_register_reaches_the_views_and_no_file() {
        for (var endpoint : endpoints()) {
            assertThat(call(projection.operator(), endpoint) == 403)
                    .as(endpoint.toString())
                    .isEqualTo(!endpoint.path().startsWith("/v1/views")
                            && !endpoint.path().startsWith("/v1/parked-incidents"));
        }
    }

    private static List<Endpoint> endpoints() {
        return projection.bean(Endpoints.class).all().stream()
                .filter(it -> it.path().startsWith("/v1/") && !it.path().startsWith("/v1/openapi"))
                .toList();
    }

    private static boolean allowed(Endpoint endpoint, Role role) {
        return ALLOWED.getOrDefault(endpoint.toString(), Set.of()).contains(role);
    }

    /** What is answered to who may: there are no incidents to replay here. */
    private static int found(Endpoint endpoint) {
        return endpoint.method().equals("POST") ? 404 : 200;
    }

    private static int call(Client client, Endpoint endpoint) {
        var path = endpoint.path()
                .replace("{employer}", Facts.HOST.toString())
                .replace("{version}", VIEW)
                .replace("{view}", "host-file")
                .replace("{number}", "99");
        if (endpoint.method().equals("GET")) {
            return client.get(path + QUESTIONS.getOrDefault(endpoint.path(), ""))
                    .status();
        }
        var replays = endpoint.path().endsWith("/replays");
        return client.send(
                        endpoint.method(),
                        path,
                        replays ? "{\"group\": \"" + VIEW + "\", \"unit\": \"nothing\"}" : "{}")
                .status();
    }
}
