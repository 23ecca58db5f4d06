package nl.kwaliteitsregister.projection.standing;

import java.util.List;
import nl.kwaliteitsregister.quality.QualityProfile;

/**
 * What the evaluations of the last 36 months say. All answers count here, also those that are too few to show
 * (domain §4.3).
 *
 * @param evaluations placements that were evaluated, each once
 * @param periods half-years in which those placements ended
 * @param events their evaluations, latest first
 */
public record EvaluatedFact(int evaluations, int periods, QualityProfile profile, List<String> events) {

    public EvaluatedFact {
        events = List.copyOf(events);
    }
}
