package nl.kwaliteitsregister.projection.standing;

import java.util.List;

/**
 * What a standing rests on, at one moment.
 *
 * @param checks the one that counts of each programme that was checked for
 */
public record StandingFacts(List<CheckFact> checks, EvaluatedFact evaluated) {

    public StandingFacts {
        checks = List.copyOf(checks);
    }
}
