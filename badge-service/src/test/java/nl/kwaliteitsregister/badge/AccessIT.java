package nl.kwaliteitsregister.badge;

import static nl.kwaliteitsregister.badge.Bakery.BAKERY;
import static nl.kwaliteitsregister.badge.Bakery.NETWORK;
import static nl.kwaliteitsregister.badge.Bakery.SCHOOL;
import static nl.kwaliteitsregister.badge.Bakery.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.Endpoints;
import nl.kwaliteitsregister.edge.testing.AccessTable;
import nl.kwaliteitsregister.edge.testing.AccessWalk;
import nl.kwaliteitsregister.edge.testing.Client;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All endpoints, by every role, at a school that knows the host and at one that does not, and after revocation. */
class AccessIT {

    private static final AccessTable TABLE = AccessTable.read("/access-table.txt");
    private static final String HOST = "/v1/employers/" + BAKERY + "/badges";

    private static RunningBadges badges;
    private static AccessWalk walk;

    @BeforeAll
    static void start() {
        badges = RunningBadges.start();
        var register = badges.register();
        register.says(Bakery.networkOfTwo());
        register.grants("baker", SCHOOL, Role.EMPLOYER, BAKERY);
        register.says(Bakery.known());
        register.says(Bakery.checked());
        Bakery.twoGoodPeriods().forEach(event -> register.says(event));
        for (var role : Role.values()) {
            grant("walk-" + role, SCHOOL, role, BAKERY);
            grant("walk-" + role, STRANGER, role, role == Role.EMPLOYER ? other() : null);
            grant("gone-" + role, SCHOOL, role, BAKERY);
        }
        var baker = badges.client("baker", SCHOOL);
        until(() -> baker.get(HOST).body().contains("\"recognised\",\"state\":\"offered\""));
        var things = new HashMap<>(Map.of("employer", BAKERY.toString(), "network", NETWORK.toString()));
        var offers = baker.get(HOST).json().at("/networks/0/badges");
        var badge = offers.get(offers.size() - 1).get("badge").asString();
        things.put("badge", badge);
        var issued = "/v1/employers/" + BAKERY + "/networks/" + NETWORK;
        assertThat(baker.post(issued + "/badges/" + badge + "/acceptance", "{}").status())
                .isEqualTo(204);
        things.put(
                "look",
                baker.post(issued + "/second-looks", "{\"level\": \"starter\"}")
                        .json()
                        .get("look")
                        .asString());
        until(() -> badges.client().get("/badges/" + badge).status() == 200);
        walk = new AccessWalk(TABLE, things, AccessIT::body);
    }

    @AfterAll
    static void stop() {
        badges.close();
    }

    private static EmployerId other() {
        return new EmployerId(new UUID(4, 4));
    }

    private static void grant(String subject, InstitutionId school, Role role, @Nullable EmployerId employer) {
        badges.register().grants(subject, school, role, role == Role.EMPLOYER ? employer : null);
    }

    @Test
    void the_table_and_the_code_say_the_same() {
        assertThat(AccessTable.declared(badges.bean(Endpoints.class)))
                .containsExactlyInAnyOrderElementsOf(TABLE.written());
    }

    @Test
    void without_a_token_only_what_is_public_is_open() {
        assertThat(walk.withoutToken(badges.client())).isEmpty();
    }

    @Test
    void nobody_is_let_in_without_a_grant() {
        assertThat(walk.withoutGrant(badges.client("nobody", SCHOOL), "nobody")).isEmpty();
    }

    @Test
    void the_person_whom_the_configuration_names_opens_what_the_table_says() {
        assertThat(walk.asBootstrap(badges.client(RunningBadges.OPERATOR, SCHOOL)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_what_the_table_says_at_a_school_that_knows_the_host(Role role) {
        assertThat(walk.as(role, badges.client("walk-" + role, SCHOOL))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_nothing_of_a_host_that_its_school_does_not_know(Role role) {
        assertThat(walk.asOther(role, badges.client("walk-" + role, STRANGER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_revoked_role_opens_nothing_on_a_token_that_is_still_valid(Role role) {
        Client live = badges.client("gone-" + role, SCHOOL);
        badges.register().revokes("gone-" + role, SCHOOL);
        until(() -> live.get(HOST).status() == 403);

        assertThat(walk.withoutGrant(live, "revoked " + role)).isEmpty();
    }

    @Test
    void the_representative_of_one_host_sees_nothing_of_another() {
        grant("other-baker", SCHOOL, Role.EMPLOYER, other());
        var otherBaker = badges.client("other-baker", SCHOOL);
        until(() -> otherBaker.get(HOST).status() != 403);

        assertThat(otherBaker.get(HOST).status()).isEqualTo(404);
    }

    private static @Nullable String body(String endpoint) {
        if (endpoint.startsWith("GET")) {
            return null;
        }
        if (endpoint.endsWith("/panel-visits")) {
            return "{\"occurredOn\": \"2026-11-01\"}";
        }
        if (endpoint.endsWith("/refill")) {
            return "{\"topics\": []}";
        }
        if (endpoint.endsWith("/replays")) {
            return "{\"group\": \"none\"}";
        }
        if (endpoint.endsWith("/outcome")) {
            return "{\"outcome\": \"stands\"}";
        }
        return endpoint.endsWith("/second-looks") ? "{\"level\": \"recognised\"}" : "{}";
    }

    private static void until(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to hold");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
