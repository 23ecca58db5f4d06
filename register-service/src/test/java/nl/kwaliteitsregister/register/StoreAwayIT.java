package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static nl.kwaliteitsregister.register.RunningRegister.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.embedded.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people hear while the store or the broker is away (architecture §9). */
@ExtendWith(OutputCaptureExtension.class)
class StoreAwayIT {

    private static final String HOST = """
            {"identity": {"kind": "trade-register", "kvkNumber": "70000001"}, "source": "institution",
             "occurredOn": "%s", "details": {"name": "Kapper Knip", "tradeNames": []}}
            """.formatted(DAY);

    @Test
    void who_asks_hears_to_come_back_and_the_process_stays_alive(@TempDir Path folder, CapturedOutput output) {
        var engines = Engines.start(folder);
        try (var register = RunningRegister.start(engines)) {
            register.found(ZUID);
            register.grant(register.client("admin", ZUID), ZUID, "gus", Role.COORDINATOR);
            var gus = register.client("gus", ZUID);
            assertThat(gus.post("/v1/employers", HOST).status()).isEqualTo(201);
            assertThat(register.client().get("/actuator/health/readiness").status())
                    .isEqualTo(200);

            engines.mongo().close();
            var away = gus.post("/v1/employers", HOST);
            assertThat(away.status()).as(away.body()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isEqualTo("2");
            assertThat(away.json().get("type").asString()).endsWith(":unavailable");
            assertThat(output).doesNotContain("Kapper Knip");
            assertThat(register.client().get("/actuator/health/readiness").status())
                    .isEqualTo(503);
            assertThat(register.client().get("/actuator/health/liveness").status())
                    .isEqualTo(200);

            assertThat(atOnce(300, () -> gus.post("/v1/employers", HOST).status()))
                    .as("more than there are threads")
                    .containsOnly(503);

            engines.close();
            await(() -> gus.get("/v1/me").status() == 503); // a grant may have been revoked unheard
            assertThat(register.client().get("/actuator/health/liveness").status())
                    .isEqualTo(200);
        }
    }

    private static List<Integer> atOnce(int many, Supplier<Integer> request) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, many)
                    .mapToObj(ignored -> CompletableFuture.supplyAsync(request, threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
