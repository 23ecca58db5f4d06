package nl.kwaliteitsregister.register.incident;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingNotAgreed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingProposed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsCleared;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsTold;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsWithheld;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentEnded;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalLinked;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalSplitOff;
import nl.kwaliteitsregister.register.incident.Incident.Facts;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.Incident.Proposal;

/** How far an incident is after one more event. */
final class History {

    private History() {}

    static Incident after(Incident incident, IncidentEvent event) {
        if (event instanceof IncidentOpened opened) {
            return begun(opened);
        }
        return incident instanceof Opened known ? after(known, event) : incident;
    }

    private static Opened begun(IncidentOpened opened) {
        return new Opened(
                opened.incident(),
                opened.employer(),
                opened.institution(),
                opened.occurredOn(),
                List.of(opened.first()),
                opened.evidence(),
                Set.of(),
                null,
                Facts.NOT_LOOKED_AT,
                null);
    }

    /** A further signal brings a student who has to be asked as well, so what was cleared is so no longer. */
    private static Opened after(Opened it, IncidentEvent event) {
        var told = it.facts().told();
        return switch (event) {
            case IncidentOpened ignored -> it;
            case SignalLinked e -> it.linked(e.further()).with(new Facts(false, false, told));
            case SignalSplitOff e -> it.splitOff(e.signal());
            case EvidenceRaised e -> it.raised(e.evidence());
            case EstablishingProposed e -> it.with(new Proposal(e.by(), e.hostHeardOn()));
            case EstablishingNotAgreed ignored -> it.with((Proposal) null);
            case FactsCleared e -> it.with(new Facts(true, e.recognisable(), told));
            case FactsWithheld ignored -> it.with(new Facts(false, false, told));
            case FactsTold ignored ->
                it.with(new Facts(it.facts().cleared(), it.facts().recognisable(), true));
            case IncidentEnded e -> it.ended(e.end());
        };
    }
}
