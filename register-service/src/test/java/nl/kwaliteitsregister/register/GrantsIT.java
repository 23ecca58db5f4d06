package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.NOORD;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.Client;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who gets in, from the first administrator to a role that is taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantsIT {

    private final RunningRegister register = RunningRegister.shared();

    @BeforeAll
    void found() {
        register.found(ZUID);
        register.found(NOORD);
    }

    @Test
    void a_revoked_grant_ends_on_a_token_that_is_still_valid() {
        var admin = register.client("admin", ZUID);
        var anna = register.client("anna", ZUID);
        assertThat(anna.get("/v1/institutions/01AA").status()).isEqualTo(403);
        var given = register.grant(admin, ZUID, "anna", Role.COORDINATOR);
        assertThat(given.status()).isEqualTo(201);
        assertThat(anna.get("/v1/institutions/01AA").status()).isEqualTo(200);
        var revoked = admin.post(
                given.header("Location") + "/" + given.json().get("grant").asString() + "/revocation",
                "{\"occurredOn\": \"" + DAY + "\"}");
        assertThat(revoked.status()).isEqualTo(204);
        assertThat(anna.get("/v1/institutions/01AA").status()).isEqualTo(403);
    }

    @Test
    void a_revoked_grant_ends_at_another_instance_within_five_seconds() {
        try (var other = RunningRegister.second()) {
            var admin = register.client("admin", ZUID);
            var given = register.grant(admin, ZUID, "erik", Role.COORDINATOR);
            var erik = other.client("erik", ZUID);
            untilStatus(erik, 200, Duration.ofSeconds(30));
            var revoked = admin.post(
                    given.header("Location") + "/" + given.json().get("grant").asString() + "/revocation",
                    "{\"occurredOn\": \"" + DAY + "\"}");
            assertThat(revoked.status()).isEqualTo(204);
            untilStatus(erik, 403, Duration.ofSeconds(5));
        }
    }

    private static void untilStatus(Client client, int status, Duration atMost) {
        var until = Instant.now().plus(atMost);
        while (client.get("/v1/me").status() != status) {
            assertThat(Instant.now()).as("status %d within %s", status, atMost).isBefore(until);
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Test
    void an_administrator_acts_at_the_own_institution_only() {
        var admin = register.client("admin", ZUID);
        assertThat(register.grant(admin, NOORD, "ben", Role.COORDINATOR).status())
                .isEqualTo(404);
        assertThat(admin.get("/v1/institutions/02BB").status()).isEqualTo(404);
    }

    @Test
    void the_founder_appoints_administrators_and_nobody_else() {
        var founder = register.client("founder", ZUID);
        assertThat(register.grant(founder, NOORD, "cor", Role.COORDINATOR).status())
                .isEqualTo(403);
        assertThat(register.grant(founder, NOORD, "cor", Role.ADMINISTRATOR).status())
                .isEqualTo(201);
    }

    @Test
    void a_repeat_under_the_same_key_names_the_same_grant_and_other_content_is_refused() {
        var admin = register.client("admin", ZUID).with("Idempotency-Key", "dora-1");
        var first = register.grant(admin, ZUID, "dora", Role.SUPERVISOR);
        var repeat = register.grant(admin, ZUID, "dora", Role.SUPERVISOR);
        assertThat(repeat.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.header("Register-Position")).isEqualTo(first.header("Register-Position"));
        var other = register.grant(admin, ZUID, "dora", Role.CONFIDANT);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("type").asString()).endsWith("idempotency-key-reused");
    }
}
