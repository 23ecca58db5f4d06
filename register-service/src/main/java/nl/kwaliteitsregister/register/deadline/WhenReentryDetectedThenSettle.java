package nl.kwaliteitsregister.register.deadline;

import java.util.List;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.register.deadline.Deadline.MatchToSettle;

/** A likely match that nobody settled keeps the newcomer waiting no longer (domain §3). */
final class WhenReentryDetectedThenSettle {

    private WhenReentryDetectedThenSettle() {}

    static List<Deadline> after(RegisterEvent event) {
        return event instanceof ReentryDetected detected
                ? List.of(new MatchToSettle(
                        detected.institution(),
                        detected.employer(),
                        detected.known(),
                        detected.settleBy().plusDays(1)))
                : List.of();
    }
}
