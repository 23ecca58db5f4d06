package nl.kwaliteitsregister.standalone;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** Waits until a service says itself that it is ready: started, it may still have to hear of all grants. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    /** @throws CannotStart when that takes more than a minute */
    static void await(ConfigurableApplicationContext service) {
        var health = service.getBean(HealthEndpoint.class);
        var end = Instant.now().plus(PATIENCE);
        try {
            while (!isReady(health)) {
                if (Instant.now().isAfter(end)) {
                    throw new CannotStart(service.getEnvironment().getRequiredProperty("spring.application.name")
                            + " did not become ready within a minute (see the log).");
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private static boolean isReady(HealthEndpoint health) {
        var readiness = health.healthForPath("readiness");
        return readiness != null && readiness.getStatus().equals(Status.UP);
    }
}
