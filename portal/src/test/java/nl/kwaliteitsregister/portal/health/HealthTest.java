package nl.kwaliteitsregister.portal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.kwaliteitsregister.portal.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal by itself: no service and no provider is there. */
class HealthTest {

    private static ConfigurableApplicationContext portal;

    @BeforeAll
    static void start() {
        portal = Portal.application().run("--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void says_to_everybody_that_it_lives_and_is_ready() throws Exception {
        assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void lives_but_is_not_ready_while_it_stops() throws Exception {
        AvailabilityChangeEvent.publish(portal, ReadinessState.REFUSING_TRAFFIC);

        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        AvailabilityChangeEvent.publish(portal, ReadinessState.ACCEPTING_TRAFFIC);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port") + path;
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
