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
        var known = own(placement, caller);
        if (!caller.holdsFor(known.terms().programme().key(), role)) {
            throw Refused.notAllowed();
        }
        return known;
    }

    /**
     * The placement for its host, or for a system that says what the host told.
     *
     * @throws Refused as {@link #find} does; with 404 when the host is not the caller's
     */
    Known findAsHost(PlacementId placement, Caller caller) {
        if (!caller.holds(Role.EMPLOYER)) {
            return find(placement, caller, Role.SYSTEM);
        }
        var known = own(placement, caller);
        if (!caller.speaksFor(known.terms().employer())) {
            throw Refused.notFound();
        }
        return known;
    }

    private Known own(PlacementId placement, Caller caller) {
        if (streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Known known
                && known.terms().institution().equals(caller.institution())) {
            return known;
        }
        throw Refused.notFound();
    }
}
