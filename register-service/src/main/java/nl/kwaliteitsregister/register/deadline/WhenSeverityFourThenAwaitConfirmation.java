package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.register.deadline.Deadline.SeverityToConfirm;

/** A second person confirms severity 4 the same day (domain §4.4). */
final class WhenSeverityFourThenAwaitConfirmation {

    private WhenSeverityFourThenAwaitConfirmation() {}

    static List<Deadline> after(RegisterEvent event) {
        return event instanceof SeverityAssessed assessed && assessed.severity().isGravest()
                ? List.of(new SeverityToConfirm(assessed.signal(), assessed.institution(), assessed.occurredOn()))
                : List.of();
    }
}
