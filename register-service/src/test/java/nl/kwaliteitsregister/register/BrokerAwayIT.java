package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.embedded.EmbeddedKafka;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.embedded.Loopback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted while the broker went away reaches it when it is back (architecture §9). */
@Timeout(180)
class BrokerAwayIT {

    private int hosts = 71_000_000;

    @Test
    void commands_wait_in_the_store_and_are_sent_when_the_broker_is_back(@TempDir Path folder) {
        var port = Loopback.port(0);
        var engines = Engines.start(folder, 0, port);
        try (var mongo = engines.mongo();
                var register = RunningRegister.start(engines)) {
            register.found(ZUID);
            register.grant(register.client("admin", ZUID), ZUID, "gus", Role.COORDINATOR);
            var gus = register.client("gus", ZUID);
            await(() -> register(gus) == 201);

            var going = CompletableFuture.runAsync(engines.kafka()::close);
            await(() -> register(gus) == 503);
            going.join();
            assertThat(health(register, "readiness")).isEqualTo(503);
            assertThat(health(register, "liveness")).isEqualTo(200);
            assertThat(backlog(register)).isPositive();

            try (var again = EmbeddedKafka.start(folder.resolve("kafka"), port)) {
                await(() -> backlog(register) == 0);
                await(() -> health(register, "readiness") == 200);
                assertThat(register(gus)).isEqualTo(201);
                await(() -> backlog(register) == 0);
            }
        }
    }

    private int register(Client coordinator) {
        hosts++;
        return coordinator.post("/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "%d"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Kapper Knip", "tradeNames": []}}
                """.formatted(hosts, DAY)).status();
    }

    private static double backlog(RunningRegister register) {
        return register.bean(MeterRegistry.class)
                .get("register.relay.backlog.commits")
                .gauge()
                .value();
    }

    private static int health(RunningRegister register, String group) {
        return register.client().get("/actuator/health/" + group).status();
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
