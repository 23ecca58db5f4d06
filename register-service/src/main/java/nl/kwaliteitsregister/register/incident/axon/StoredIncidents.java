package nl.kwaliteitsregister.register.incident.axon;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.headcount.Presences;
import nl.kwaliteitsregister.register.incident.Incident;
import nl.kwaliteitsregister.register.incident.IncidentRules;
import nl.kwaliteitsregister.register.incident.IncidentStanding;
import nl.kwaliteitsregister.register.incident.Incidents;
import nl.kwaliteitsregister.register.incident.Recognising;
import nl.kwaliteitsregister.register.incident.Recognising.Concerned;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Incidents as their own streams and those of their signals and placements say; the headcount comes from its view. */
@Component
class StoredIncidents implements Incidents {

    private final Streams streams;
    private final Presences presences;
    private final Clock clock;

    StoredIncidents(Streams streams, Presences presences, Clock clock) {
        this.streams = streams;
        this.presences = presences;
        this.clock = clock;
    }

    @Override
    public Optional<IncidentStanding> find(IncidentId incident, InstitutionId institution) {
        return streams.state(new IncidentRules(), IncidentEvent.streamOf(incident)) instanceof Incident.Opened opened
                        && opened.institution().equals(institution)
                ? Optional.of(standing(opened))
                : Optional.empty();
    }

    private IncidentStanding standing(Incident.Opened incident) {
        var today = AmsterdamDay.at(clock.instant());
        var concerned = concerned(incident);
        var present = presences.at(incident.employer(), incident.institution(), today);
        var recognisable = Recognising.isRecognisable(concerned, present, today);
        return new IncidentStanding(
                incident,
                concerned.stream().map(Concerned::signal).toList(),
                Recognising.clearance(concerned, recognisable),
                recognisable);
    }

    /** A signal that says it supports another incident is on its way there. */
    private List<Concerned> concerned(Incident.Opened incident) {
        return incident.sources().stream()
                .map(source -> streams.state(new SignalRules(), SignalEvent.streamOf(source.signal())))
                .filter(Signal.Recorded.class::isInstance)
                .map(Signal.Recorded.class::cast)
                .filter(signal -> signal.incident().equals(incident.incident()))
                .filter(signal -> signal.handling().closed() != SignalClosing.WITHDRAWN)
                .map(signal -> new Concerned(signal, placement(signal.subject().placement())))
                .toList();
    }

    private Placement.@Nullable Known placement(@Nullable PlacementId placement) {
        return placement != null
                        && streams.state(new PlacementRules(), PlacementEvent.streamOf(placement))
                                instanceof Placement.Known known
                ? known
                : null;
    }
}
