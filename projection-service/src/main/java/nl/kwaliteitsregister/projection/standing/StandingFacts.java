package nl.kwaliteitsregister.projection.standing;

import java.util.List;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;

/**
 * What a standing rests on, at one moment.
 *
 * @param steps in force, of the host and of its company
 * @param checks the one that counts of each programme that was checked for
 */
public record StandingFacts(List<StepFact> steps, List<CheckFact> checks, EvaluatedFact evaluated) {

    public StandingFacts {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
    }

    /** For somebody who is placed there: steps about other departments or functions left out. */
    public StandingFacts at(Scope placed) {
        return new StandingFacts(
                steps.stream().filter(it -> it.scope().covers(placed)).toList(), checks, evaluated);
    }
}
