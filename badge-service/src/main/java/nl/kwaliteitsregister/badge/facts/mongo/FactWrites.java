package nl.kwaliteitsregister.badge.facts.mongo;

import java.util.List;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;

/** What an event sets. */
final class FactWrites {

    private FactWrites() {}

    static List<FactWrite> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case EmployerEvent event -> HostWrites.of(event);
            case PreSalesEvent event -> CheckWrites.of(event, recorded.sequence());
            case PlacementEvent event -> PlacementWrites.of(event, recorded);
            case AfterSalesEvent event -> PlacementWrites.of(event, recorded);
            case SignalEvent event -> SignalWrites.of(event);
            case IncidentEvent event -> SignalWrites.of(event);
            case LadderEvent event -> MeasureWrites.of(event);
            case AftercareEvent ignored -> List.of();
            case BadgeEvent ignored -> List.of();
            case GrantEvent ignored -> List.of();
            case HandoverEvent ignored -> List.of();
            case InstitutionEvent ignored -> List.of();
            case NetworkEvent ignored -> List.of();
            case PolicyEvent ignored -> List.of();
            case ReentryEvent ignored -> List.of();
        };
    }
}
