package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.Ladder;

/**
 * What the institution's ladders say about starts there: the host's own, and that of its whole company.
 *
 * @param placed where at the host the placement is
 */
public record HostStops(List<Ladder> ladders, Scope placed) {

    static final HostStops NONE = new HostStops(List.of(), new Scope(null, null));

    public HostStops {
        ladders = List.copyOf(ladders);
    }

    /** Whether a stop covers it on that day, and no trial is agreed on. */
    boolean forbidOn(LocalDate day) {
        return on(day).anyMatch(step -> !step.isOnTrial());
    }

    /** Whether every stop that covers it on that day is on trial: one or two interns, each agreed to by a second person. */
    boolean areOnTrial(LocalDate day) {
        return on(day).findAny().isPresent() && on(day).allMatch(HeldStep::isOnTrial);
    }

    /** The last day on which the host was linked to a predecessor. */
    Optional<LocalDate> linkedOn() {
        return ladders.stream().flatMap(ladder -> ladder.linkedOn().stream()).max(Comparator.naturalOrder());
    }

    private Stream<HeldStep.Live> on(LocalDate day) {
        return ladders.stream().flatMap(ladder -> ladder.stops(placed, day));
    }
}
