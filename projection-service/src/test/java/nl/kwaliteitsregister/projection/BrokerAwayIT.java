package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Without the broker nobody knows whether a grant was revoked meanwhile; with it again, all goes on by itself. */
@Timeout(180)
class BrokerAwayIT {

    @Test
    void readers_hear_to_come_back_while_the_broker_is_away_and_the_view_catches_up_by_itself() {
        try (var broker = Broker.start();
                var projection = RunningProjection.start(broker.engines(), "one", "projection")) {
            var events = Files.recorded(Histories.everything());
            var half = events.size() / 2;
            broker.publish(events.subList(0, half));
            var coordinator = projection.client(Role.COORDINATOR, Facts.SCHOOL);
            Reading.after(coordinator, events.get(half - 1));

            broker.goAway();

            await(() -> file(coordinator).status() == 503);
            assertThat(file(coordinator).header("Retry-After")).isEqualTo("2");
            assertThat(health(projection, "readiness")).isEqualTo(503);
            assertThat(health(projection, "liveness")).isEqualTo(200);

            try (var again = broker.comeBack()) {
                await(() -> health(projection, "readiness") == 200);
                broker.publish(events.subList(half, events.size()));
                Reading.after(coordinator, events.getLast());
            }
        }
    }

    private static Client.Answer file(Client reader) {
        return reader.get(Reading.path(Facts.HOST));
    }

    private static int health(RunningProjection projection, String group) {
        return projection.client().get("/actuator/health/" + group).status();
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
