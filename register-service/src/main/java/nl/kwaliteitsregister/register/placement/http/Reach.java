package nl.kwaliteitsregister.register.placement.http;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.placement.Placement.Known;
import nl.kwaliteitsregister.register.placement.Terms;
import org.springframework.stereotype.Component;

/** Which placements a caller may do something about (domain §2): those of their programmes; a supervisor: their own. */
@Component
class Reach {

    private final PlacementLookups lookups;

    Reach(PlacementLookups lookups) {
        this.lookups = lookups;
    }

    /**
     * The placement for somebody in one of these roles.
     *
     * @throws Refused with 404 when the institution has no such placement, with 403 when it is not the caller's
     */
    Known placement(PlacementId placement, Caller caller, Role... roles) {
        return stand(placement, caller, roles).state();
    }

    /** The same, with where its stream stood when it was read. */
    Streams.Stand<Known> stand(PlacementId placement, Caller caller, Role... roles) {
        var stand = lookups.placement(placement);
        if (stand.state() instanceof Known known && known.terms().institution().equals(caller.institution())) {
            require(known.terms(), caller, roles);
            return new Streams.Stand<>(known, stand.sequence());
        }
        throw Refused.notFound();
    }

    private static void require(Terms terms, Caller caller, Role... roles) {
        var programme = terms.programme().key();
        for (var role : roles) {
            var own = role != Role.SUPERVISOR || terms.supervisor().equals(caller.staff());
            if (own && caller.holdsFor(programme, role)) {
                return;
            }
        }
        throw Refused.notAllowed();
    }
}
