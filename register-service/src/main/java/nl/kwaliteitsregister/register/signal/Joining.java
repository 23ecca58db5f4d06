package nl.kwaliteitsregister.register.signal;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.AssignedToIncident;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.register.signal.Signal.Recorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssignToIncident;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByState;

/**
 * Which incident a signal supports: one at a time, since the signal itself says which (domain §4.4). Two people who
 * join it to two incidents at once decide on one stream, so that one of them is second.
 */
public final class Joining {

    private Joining() {}

    /** The incident that a signal opens by itself; it is the same however often it is asked for. */
    public static IncidentId ownIncident(SignalId signal) {
        var name = "incident of signal " + signal;
        return new IncidentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Decision<SignalEvent> assign(AssignToIncident asked, Recorded signal, LocalDate today) {
        if (signal.isPraise()) {
            return refused(ByState.PRAISE_IS_NO_INCIDENT);
        }
        if (signal.incident().equals(asked.incident())) {
            return nothingToDo();
        }
        return asked.carries()
                ? refused(ByState.EVIDENCE_RESTS_ON_SIGNAL)
                : accepted(new AssignedToIncident(
                        asked.signal(),
                        signal.subject().employer(),
                        asked.institution(),
                        today,
                        asked.incident(),
                        signal.incident(),
                        asked.by()));
    }
}
