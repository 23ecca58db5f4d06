package nl.kwaliteitsregister.register.incident;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.Withholding;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsWithheld;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentEnded;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.IncidentCommand.EndIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.FollowWithdrawal;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByContent;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByPerson;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByState;
import org.jspecify.annotations.Nullable;

/** How an incident ends: refuted, unresolved, or withdrawn (domain §4.4). */
final class Ending {

    private Ending() {}

    static Decision<IncidentEvent> end(EndIncident asked, Opened incident, LocalDate today) {
        var objection = objectionTo(asked, incident);
        return objection != null
                ? refused(objection)
                : accepted(new IncidentEnded(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        asked.end(),
                        asked.reason(),
                        asked.by()));
    }

    /** What could not be found out may still be shown to be untrue. */
    private static @Nullable Refusal objectionTo(EndIncident asked, Opened incident) {
        if (asked.end() == IncidentEnd.WITHDRAWN) {
            return ByContent.ENDED_BY_CONSENT;
        }
        var refutedLater = incident.end() == IncidentEnd.UNRESOLVED && asked.end() == IncidentEnd.REFUTED;
        if (incident.isOver() && !refutedLater) {
            return ByState.INCIDENT_OVER;
        }
        if (asked.ties().signalled() || asked.ties().supervised()) {
            return ByPerson.TIED_TO_INCIDENT;
        }
        return asked.end() == IncidentEnd.UNRESOLVED && incident.evidence() == EvidenceClass.ESTABLISHED
                ? ByState.ESTABLISHED_IS_NOT_UNRESOLVED
                : null;
    }

    /**
     * After something went out the incident counts no further. Before, nothing goes out; and when the whole signal is
     * withdrawn, nothing is left of an incident that rests on it.
     */
    static Decision<IncidentEvent> withdraw(FollowWithdrawal asked, Opened incident, LocalDate today) {
        if (incident.source(asked.signal()).isEmpty() || incident.isOver()) {
            return nothingToDo();
        }
        var facts = new ArrayList<IncidentEvent>();
        if (incident.facts().cleared()) {
            facts.add(new FactsWithheld(
                    asked.incident(), incident.employer(), asked.institution(), today, Withholding.CONSENT_WITHDRAWN));
        }
        if (asked.told() || incident.facts().told() || (asked.all() && restsOn(asked, incident))) {
            facts.add(new IncidentEnded(
                    asked.incident(),
                    incident.employer(),
                    asked.institution(),
                    today,
                    IncidentEnd.WITHDRAWN,
                    null,
                    null));
        }
        return new Decision.Accepted<>(facts);
    }

    private static boolean restsOn(FollowWithdrawal asked, Opened incident) {
        return incident.sources().size() == 1 || incident.carriedBy().contains(asked.signal());
    }
}
