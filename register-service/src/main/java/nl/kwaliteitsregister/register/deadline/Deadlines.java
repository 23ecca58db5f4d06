package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.event.RegisterEvent;

/** All deadlines there are. */
public final class Deadlines {

    private static final List<Function<RegisterEvent, List<Deadline>>> AUTOMATIONS = List.of(
            WhenCheckInsPlannedThenWatch::after,
            WhenCheckApprovedThenExpire::after,
            WhenConditionsThenWatch::after,
            WhenSeverityFourThenAwaitConfirmation::after,
            WhenSeverityAssessedThenFollowUp::after,
            WhenStepDecidedThenEnd::after,
            WhenCaseMovesThenGoOn::after,
            WhenReentryDetectedThenSettle::after);

    private Deadlines() {}

    /** The deadlines that an event sets. */
    public static List<Deadline> setBy(RegisterEvent event) {
        return AUTOMATIONS.stream()
                .flatMap(automation -> automation.apply(event).stream())
                .toList();
    }
}
