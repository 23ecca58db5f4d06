package nl.kwaliteitsregister.register.incident;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsCleared;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsTold;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ClearFacts;
import nl.kwaliteitsregister.register.incident.IncidentCommand.TellFacts;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByState;

/** Before anything goes out, somebody looks whether it may (domain §4.4). */
final class Clearing {

    private Clearing() {}

    static Decision<IncidentEvent> clear(ClearFacts asked, Opened incident, LocalDate today) {
        return switch (asked.clearance()) {
            case NO_CONSENT -> refused(ByState.INCIDENT_WITHOUT_CONSENT);
            case WAITS -> refused(ByState.INCIDENT_WAITS_FOR_PLACEMENT);
            case FREE ->
                incident.facts().cleared() && incident.facts().recognisable() == asked.recognisable()
                        ? nothingToDo()
                        : accepted(new FactsCleared(
                                asked.incident(),
                                incident.employer(),
                                asked.institution(),
                                today,
                                asked.recognisable(),
                                asked.by()));
        };
    }

    /** What counts is that something went out at all; what, and when again, is told by those who sent it. */
    static Decision<IncidentEvent> tell(TellFacts asked, Opened incident, LocalDate today) {
        return incident.facts().told()
                ? nothingToDo()
                : accepted(new FactsTold(
                        asked.incident(), incident.employer(), asked.institution(), today, asked.how(), asked.by()));
    }
}
