package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.register.deadline.Deadline.SignalToFollowUp;

/** A signal is followed up in time (domain §4.4); one whose severity was set anew finds nothing to do on its old day. */
final class WhenSeverityAssessedThenFollowUp {

    private WhenSeverityAssessedThenFollowUp() {}

    static List<Deadline> after(RegisterEvent event) {
        return event instanceof SeverityAssessed assessed && assessed.followUpBy() != null
                ? List.of(new SignalToFollowUp(assessed.signal(), assessed.institution(), assessed.followUpBy()))
                : List.of();
    }
}
