package nl.kwaliteitsregister.register.aftercare.http;

import java.util.Optional;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.aftercare.Aftercare;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.springframework.stereotype.Component;

/**
 * The signals and placements that aftercare follows from. What is written of a student's aftercare is erased with the
 * student: it has the student's key where there is one.
 */
@Component
class AftercareCauses {

    private final Streams streams;

    AftercareCauses(Streams streams) {
        this.streams = streams;
    }

    /** @throws Refused with 404 when the institution has none under this id */
    void requireSignal(SignalId signal, Caller caller) {
        if (!(streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Recorded known
                && known.subject().institution().equals(caller.institution()))) {
            throw Refused.notFound();
        }
    }

    /** @throws Refused with 404 when the institution has none under this id */
    void requirePlacement(PlacementId placement, Caller caller) {
        if (!(streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                && known.terms().institution().equals(caller.institution()))) {
            throw Refused.notFound();
        }
    }

    KeyId keyOf(AftercareId aftercare, Aftercare.Planned planned) {
        return Optional.ofNullable(planned.placement())
                .flatMap(this::ofPlacement)
                .or(() -> Optional.ofNullable(planned.signal()).flatMap(this::ofSignal))
                .orElseGet(() -> Seals.keyOf("aftercare", aftercare.value()));
    }

    private Optional<KeyId> ofPlacement(PlacementId placement) {
        return streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                ? Optional.of(known.terms().student().keyId())
                : Optional.empty();
    }

    private Optional<KeyId> ofSignal(SignalId signal) {
        return streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Recorded recorded
                ? Optional.ofNullable(recorded.subject().key())
                : Optional.empty();
    }
}
