package nl.kwaliteitsregister.badge.facts;

import java.util.List;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/**
 * What one school knows of a host.
 *
 * @param measures steps, live and over
 * @param undecided whether a signal of severity 4 that the coordinator may read waits for a decision
 */
public record SchoolFacts(
        InstitutionId school,
        List<CheckFact> checks,
        List<PlacementFact> placements,
        List<Measure> measures,
        boolean undecided) {

    public SchoolFacts {
        checks = List.copyOf(checks);
        placements = List.copyOf(placements);
        measures = List.copyOf(measures);
    }
}
