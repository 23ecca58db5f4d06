package nl.kwaliteitsregister.register.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.id.StepId;

/**
 * What the student was asked and decided at stops that came while the placement ran.
 *
 * @param asked the stops, in the order in which they came
 * @param choices absent for a stop while it is asked
 */
public record Stays(List<StepId> asked, Map<StepId, StayChoice> choices) {

    static final Stays NONE = new Stays(List.of(), Map.of());

    public Stays {
        asked = List.copyOf(asked);
        choices = Map.copyOf(choices);
    }

    public boolean isAsked(StepId step) {
        return asked.contains(step);
    }

    /** Whether it is asked and not yet decided. */
    public boolean isOpen(StepId step) {
        return isAsked(step) && !choices.containsKey(step);
    }

    Stays with(StepId step) {
        var more = new ArrayList<>(asked);
        more.add(step);
        return new Stays(more, choices);
    }

    Stays with(StepId step, StayChoice choice) {
        var more = new HashMap<>(choices);
        more.put(step, choice);
        return new Stays(asked, more);
    }

    Stays without(StepId step) {
        var fewer = new HashMap<>(choices);
        fewer.remove(step);
        return new Stays(asked.stream().filter(one -> !one.equals(step)).toList(), fewer);
    }
}
