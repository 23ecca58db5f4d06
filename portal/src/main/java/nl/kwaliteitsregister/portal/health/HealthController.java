package nl.kwaliteitsregister.portal.health;

import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Of the portal alone: a service that is away costs its part of a page, and a portal less would mend nothing. */
@RestController
class HealthController {

    private static final int UNAVAILABLE = 503;

    private final ApplicationAvailability availability;

    HealthController(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @GetMapping("/actuator/health/liveness")
    ResponseEntity<Map<String, String>> liveness() {
        return answer(availability.getLivenessState(), LivenessState.CORRECT);
    }

    /** Not while it starts or stops. */
    @GetMapping("/actuator/health/readiness")
    ResponseEntity<Map<String, String>> readiness() {
        return answer(availability.getReadinessState(), ReadinessState.ACCEPTING_TRAFFIC);
    }

    private static ResponseEntity<Map<String, String>> answer(AvailabilityState found, AvailabilityState well) {
        return found.equals(well)
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(UNAVAILABLE).body(Map.of("status", "OUT_OF_SERVICE"));
    }
}
