package nl.kwaliteitsregister.projection.hostfile;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercareDone;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
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
import nl.kwaliteitsregister.contract.id.IncidentId;

/**
 * A bucket of what became of the signals of a file: the incidents they form, and the care that followed (domain §4.4).
 *
 * @param incidents in the order in which they were opened
 * @param aftercare in the order in which it was planned
 */
public record Incidents(List<IncidentHistory> incidents, List<AftercareHistory> aftercare) implements Part {

    static final Incidents NONE = new Incidents(List.of(), List.of());

    public Incidents {
        incidents = List.copyOf(incidents);
        aftercare = List.copyOf(aftercare);
    }

    Incidents with(IncidentEvent event, RecordedEvent recorded) {
        var told = Told.by(recorded);
        return switch (event) {
            case IncidentOpened e -> new Incidents(Lists.plus(incidents, IncidentHistory.of(e, told)), aftercare);
            case SignalLinked e ->
                changed(e.incident(), it -> it.with(e.further().signal()));
            case SignalSplitOff e -> changed(e.incident(), it -> it.without(e.signal()));
            case EvidenceRaised e -> changed(e.incident(), it -> it.raised(e.evidence(), told));
            case IncidentEnded e -> changed(e.incident(), it -> it.ended(e.end(), told));
            case EstablishingProposed ignored -> this;
            case EstablishingNotAgreed ignored -> this;
            case FactsCleared ignored -> this;
            case FactsWithheld ignored -> this;
            case FactsTold ignored -> this;
        };
    }

    private Incidents changed(IncidentId incident, UnaryOperator<IncidentHistory> change) {
        return new Incidents(Lists.changed(incidents, it -> it.id().equals(incident), change), aftercare);
    }

    Incidents with(AftercareEvent event, RecordedEvent recorded) {
        var told = Told.by(recorded);
        return switch (event) {
            case AftercarePlanned e -> new Incidents(incidents, Lists.plus(aftercare, AftercareHistory.of(e, told)));
            case AftercareDone e ->
                new Incidents(
                        incidents,
                        Lists.changed(aftercare, it -> it.id().equals(e.aftercare()), it -> it.done(e.task(), told)));
        };
    }
}
