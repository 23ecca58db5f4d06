package nl.kwaliteitsregister.register.placement.http;

import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.placement.HostChecks;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.presales.PreSales;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what rules of placements must know of other streams, by their ids, as it is now. */
@Component
class PlacementLookups {

    private final Streams streams;

    PlacementLookups(Streams streams) {
        this.streams = streams;
    }

    Streams.Stand<Placement> placement(PlacementId placement) {
        return streams.stand(new PlacementRules(), PlacementEvent.streamOf(placement));
    }

    HostChecks checks(Terms terms) {
        return checks(terms.institution(), terms.employer(), terms.programme());
    }

    HostChecks checks(InstitutionId institution, EmployerId employer, Programme programme) {
        return new HostChecks(
                streams.state(new PreSales(), PreSalesEvent.streamOf(institution, employer, programme)),
                streams.state(new PreSales(), PreSalesEvent.streamOf(institution, employer, null)));
    }

    EmployerState.@Nullable HostFile file(InstitutionId institution, EmployerId employer) {
        return switch (streams.state(new EmployerRules(), EmployerEvent.streamOf(employer))) {
            case EmployerState.Host host -> host.files().get(institution);
            case EmployerState.Unnamed ignored -> null;
        };
    }
}
