package nl.kwaliteitsregister.register.placement.http;

import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.placement.HostChecks;
import nl.kwaliteitsregister.register.placement.HostStops;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.presales.PreSales;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
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
        return checks(terms.institution(), terms.employer(), terms.programme(), terms.scope());
    }

    HostChecks checks(InstitutionId institution, EmployerId employer, Programme programme, Scope placed) {
        return new HostChecks(
                streams.state(new PreSales(), PreSalesEvent.streamOf(institution, employer, programme)),
                streams.state(new PreSales(), PreSalesEvent.streamOf(institution, employer, null)),
                new HostStops(ladders(institution, employer), placed),
                streams.state(new ReentryRules(), ReentryEvent.streamOf(institution, employer)));
    }

    /** The host's own, and that of each company it is a location of, however late it was registered. */
    private List<Ladder> ladders(InstitutionId institution, EmployerId employer) {
        var companies =
                streams.state(new EmployerRules(), EmployerEvent.streamOf(employer)) instanceof EmployerState.Host host
                        ? host.identities().stream()
                                .filter(HostIdentity.TradeRegister.class::isInstance)
                                .map(identity -> ((HostIdentity.TradeRegister) identity).kvkNumber())
                                .distinct()
                                .map(number -> LadderId.ofCompany(institution, number))
                        : Stream.<LadderId>empty();
        return Stream.concat(Stream.of(LadderId.ofHost(institution, employer)), companies)
                .map(ladder -> streams.state(new LadderRules(), ladder.stream()))
                .toList();
    }

    EmployerState.@Nullable HostFile file(InstitutionId institution, EmployerId employer) {
        return switch (streams.state(new EmployerRules(), EmployerEvent.streamOf(employer))) {
            case EmployerState.Host host -> host.files().get(institution);
            case EmployerState.Unnamed ignored -> null;
        };
    }
}
