package nl.kwaliteitsregister.register.handover.kafka;

import java.util.Optional;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.handover.Responsibility;
import nl.kwaliteitsregister.register.handover.Responsibility.OfCase;
import nl.kwaliteitsregister.register.handover.Responsibility.OfPlacement;
import nl.kwaliteitsregister.register.ladder.Case;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;

/** Who is responsible now, read by id. */
final class Responsible {

    private final Streams streams;

    Responsible(Streams streams) {
        this.streams = streams;
    }

    /** Empty where nobody is any longer. */
    Optional<StaffId> of(Responsibility one) {
        return switch (one) {
            case OfPlacement of -> supervisor(of.placement());
            case OfCase of -> carrier(of.ladder(), of.caseId());
        };
    }

    private Optional<StaffId> supervisor(PlacementId placement) {
        var state = streams.state(new PlacementRules(), PlacementEvent.streamOf(placement));
        return state instanceof Placement.Known known && !(state instanceof Placement.Cancelled)
                ? Optional.of(known.terms().supervisor())
                : Optional.empty();
    }

    private Optional<StaffId> carrier(LadderId ladder, CaseId caseId) {
        return streams.state(new LadderRules(), ladder.stream()).cases().get(caseId) instanceof Case.Open open
                ? Optional.of(open.carrier())
                : Optional.empty();
    }
}
