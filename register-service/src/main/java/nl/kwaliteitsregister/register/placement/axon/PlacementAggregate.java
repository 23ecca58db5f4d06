package nl.kwaliteitsregister.register.placement.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementCommand;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One placement; all it does is ask {@link PlacementRules}. Its stream stays short. */
@Aggregate(type = "placement")
class PlacementAggregate extends DeciderShell<PlacementCommand, PlacementEvent, Placement> {

    private static final StreamKind<PlacementCommand, PlacementEvent, Placement> KIND =
            new StreamKind<>("placement", new PlacementRules(), Placement.class, 4);

    PlacementAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "placement")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(PlacementCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(PlacementEvent event) {
        evolve(event);
    }
}
