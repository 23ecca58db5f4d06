package nl.kwaliteitsregister.register.aftersales.http;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.placement.Placement.Known;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import org.springframework.stereotype.Component;

/** The placements that are evaluated, read by their ids as they are now. */
@Component
class EvaluatedPlacements {

    private final Streams streams;

    EvaluatedPlacements(Streams streams) {
        this.streams = streams;
    }

    /**
     * The placement for somebody in that role for its programme.
     *
     * @throws Refused with 404 when the institution has no such placement, with 403 when it is not the caller's
     */
    Known find(PlacementId placement, Caller caller, Role role) {
        if (streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Known known
                && known.terms().institution().equals(caller.institution())) {
            if (!caller.holdsFor(known.terms().programme().key(), role)) {
                throw Refused.notAllowed();
            }
            return known;
        }
        throw Refused.notFound();
    }
}
