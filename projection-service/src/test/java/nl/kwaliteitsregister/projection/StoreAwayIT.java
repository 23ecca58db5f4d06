package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import org.junit.jupiter.api.Test;

/** Without its store the service answers at once that it cannot, and lives. */
class StoreAwayIT {

    @Test
    void a_file_is_not_available_while_the_store_is_away_and_the_service_lives() {
        try (var broker = Broker.start();
                var projection = RunningProjection.start(broker.engines(), "one", "projection")) {
            var events = Files.recorded(Histories.everything());
            broker.publish(events);
            var coordinator = projection.client(Role.COORDINATOR, Facts.SCHOOL);
            Reading.after(coordinator, events.getLast());

            broker.engines().mongo().close();

            var answer = coordinator.get(Reading.path(Facts.HOST));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(answer.json().path("type").asString()).endsWith(":unavailable");
            assertThat(projection.client().get("/actuator/health/liveness").status())
                    .isEqualTo(200);
            assertThat(projection.client().get("/actuator/health/readiness").status())
                    .isEqualTo(503);
        }
    }

    @Test
    void while_there_is_no_index_to_ask_searching_is_not_available() {
        try (var broker = Broker.start()) {
            broker.engines().mongo().close();
            try (var projection = RunningProjection.start(broker.engines(), "one", "projection")) {
                var answer = projection.client(Role.COORDINATOR, Facts.SCHOOL).get("/v1/hosts?text=lariks");

                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isNotBlank();
                assertThat(answer.json().path("type").asString()).endsWith(":search-unavailable");
                assertThat(answer.json().path("detail").asString()).contains("wordt opgebouwd");
                assertThat(projection.client().get("/actuator/health/liveness").status())
                        .isEqualTo(200);
            }
        }
    }
}
