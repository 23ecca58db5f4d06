package nl.kwaliteitsregister.register.headcount;

import java.util.Optional;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PeriodChanged;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import nl.kwaliteitsregister.register.placement.Placement.Started;

/** A student is at the host from the start of the placement to its end. */
public final class WhenPlacementStartedThenPresent {

    private WhenPlacementStartedThenPresent() {}

    /** The placement that is to be looked at again; empty where the event changes nothing here. */
    public static Optional<PlacementId> changedBy(RegisterEvent event) {
        if (event instanceof PlacementStarted started) {
            return Optional.of(started.placement());
        }
        if (event instanceof PeriodChanged changed) {
            return Optional.of(changed.placement());
        }
        return event instanceof PlacementEnded ended ? Optional.of(ended.placement()) : Optional.empty();
    }

    /** Empty while it has not started. */
    public static Optional<Presence> of(Placement placement) {
        return placement instanceof Started started
                ? Optional.of(new Presence(
                        started.terms().respondent(),
                        started.terms().scope().function(),
                        started.startedOn(),
                        started instanceof Ended ended
                                ? ended.lastDay()
                                : started.terms().period().until()))
                : Optional.empty();
    }
}
