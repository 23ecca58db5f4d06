package nl.kwaliteitsregister.badge.facts.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.SignalId;

/** Signals of severity 4 that wait for a decision (domain §4.7). */
final class SignalWrites {

    private SignalWrites() {}

    static List<FactWrite> of(SignalEvent event) {
        return event instanceof SignalEvent.SeverityAssessed it
                ? signal(
                        it.employer(),
                        it.institution(),
                        it.signal(),
                        Map.of("gravest", it.severity().isGravest()))
                : List.of();
    }

    /** What ended carries no blame, and what carries none holds nothing back. */
    static List<FactWrite> of(IncidentEvent event) {
        return switch (event) {
            case IncidentEvent.IncidentOpened it -> belongs(it, it.first().signal(), it.incident());
            case IncidentEvent.SignalLinked it -> belongs(it, it.further().signal(), it.incident());
            case IncidentEvent.SignalSplitOff it -> belongs(it, it.signal(), it.movedTo());
            case IncidentEvent.IncidentEnded it -> settled(it.employer(), it.institution(), it.incident());
            case IncidentEvent.EvidenceRaised ignored -> List.of();
            case IncidentEvent.EstablishingProposed ignored -> List.of();
            case IncidentEvent.EstablishingNotAgreed ignored -> List.of();
            case IncidentEvent.FactsCleared ignored -> List.of();
            case IncidentEvent.FactsWithheld ignored -> List.of();
            case IncidentEvent.FactsTold ignored -> List.of();
        };
    }

    private static List<FactWrite> belongs(IncidentEvent event, SignalId signal, IncidentId incident) {
        return signal(event.employer(), event.institution(), signal, Map.of("incident", incident.toString()));
    }

    private static List<FactWrite> signal(
            EmployerId employer, InstitutionId school, SignalId signal, Map<String, Object> named) {
        var fields = new HashMap<String, Object>();
        named.forEach((name, value) -> fields.put("signals." + signal + "." + name, value));
        return List.of(new FactWrite(FactWrite.idOf(employer, school), fields, true));
    }

    /** Nothing about the incident waits for a decision any more. */
    static List<FactWrite> settled(EmployerId employer, InstitutionId school, IncidentId incident) {
        return List.of(new FactWrite(FactWrite.idOf(employer, school), Map.of("settled." + incident, true), true));
    }
}
