package nl.kwaliteitsregister.register.signal.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;

import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Signals that a caller may do something about: a supervisor for own placements and own signals (domain §2). */
@Component
class OwnSignals {

    private final Streams streams;
    private final Seals seals;

    OwnSignals(Streams streams, Seals seals) {
        this.streams = streams;
        this.seals = seals;
    }

    /** @throws Refused with 404 when the institution has none under this id */
    Signal.Recorded find(SignalId signal, Caller caller) {
        if (streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Recorded recorded
                && recorded.subject().institution().equals(caller.institution())) {
            return recorded;
        }
        throw Refused.notFound();
    }

    /** @throws Refused with 404 when there is none, with 403 when it is not the supervisor's */
    Signal.Recorded inReach(SignalId signal, Caller caller) {
        var known = find(signal, caller);
        var placement = known.subject().placement();
        if (caller.holds(COORDINATOR, CONFIDANT)
                || known.subject().by().equals(caller.staff())
                || (placement != null && supervises(caller, placement))) {
            return known;
        }
        throw Refused.of(HttpStatus.FORBIDDEN, "own-placements-only");
    }

    private boolean supervises(Caller caller, PlacementId placement) {
        return streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                && known.terms().supervisor().equals(caller.staff());
    }

    /** Seals words about a signal with the key that its own words have. */
    Sealed seal(Signal.Recorded signal, String text, Purpose purpose) {
        var subject = signal.subject();
        var known = subject.key();
        var key = known == null ? Seals.keyOf("signal", subject.signal().value()) : known;
        return seals.seal(subject.institution(), key, text, purpose);
    }
}
