package nl.kwaliteitsregister.register.incident.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.incident.IncidentCommand.Ties;
import nl.kwaliteitsregister.register.incident.IncidentStanding;
import nl.kwaliteitsregister.register.incident.Incidents;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Incidents and signals of the caller's institution, and what the caller has to do with them. */
@Component
class OwnIncidents {

    private final Streams streams;
    private final Incidents incidents;

    OwnIncidents(Streams streams, Incidents incidents) {
        this.streams = streams;
        this.incidents = incidents;
    }

    /** @throws Refused with 404 when the institution has none under this id */
    IncidentStanding incident(IncidentId incident, Caller caller) {
        return incidents.find(incident, caller.institution()).orElseThrow(Refused::notFound);
    }

    /** @throws Refused with 404 when the institution has none under this id */
    Signal.Recorded signal(SignalId signal, Caller caller) {
        if (streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Recorded recorded
                && recorded.subject().institution().equals(caller.institution())) {
            return recorded;
        }
        throw Refused.notFound();
    }

    /**
     * The same, for somebody who does something about it: a supervisor for own placements and own signals only.
     *
     * @throws Refused with 403 when it is not the supervisor's
     */
    Signal.Recorded signalInReach(SignalId signal, Caller caller) {
        var known = signal(signal, caller);
        var placement = known.subject().placement();
        if (caller.holds(COORDINATOR, CONFIDANT)
                || known.subject().by().equals(caller.staff())
                || (placement != null && supervises(caller, placement))) {
            return known;
        }
        throw Refused.of(HttpStatus.FORBIDDEN, "own-placements-only");
    }

    Ties ties(IncidentStanding incident, Caller caller) {
        return new Ties(
                incident.signals().stream()
                        .anyMatch(signal -> signal.subject().by().equals(caller.staff())),
                incident.placements().stream().anyMatch(placement -> supervises(caller, placement)),
                isOfProgramme(incident, caller));
    }

    private boolean supervises(Caller caller, PlacementId placement) {
        return streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                && known.terms().supervisor().equals(caller.staff());
    }

    /** Where no programme is known, whoever works for any is not from outside. */
    private static boolean isOfProgramme(IncidentStanding incident, Caller caller) {
        var programmes = incident.programmes();
        return programmes.isEmpty()
                ? caller.holds(COORDINATOR, SUPERVISOR, PEER_COACH)
                : programmes.stream()
                        .anyMatch(programme -> caller.holdsFor(programme.key(), COORDINATOR, SUPERVISOR, PEER_COACH));
    }

    /** The key that words about a signal are sealed with. */
    static KeyId keyOf(Signal.Recorded signal) {
        var known = signal.subject().key();
        return known == null ? Seals.keyOf("signal", signal.subject().signal().value()) : known;
    }
}
