package nl.kwaliteitsregister.register.network.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.register.network.Network;
import nl.kwaliteitsregister.register.network.NetworkCommand;
import nl.kwaliteitsregister.register.network.NetworkRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One network; all it does is ask {@link NetworkRules}. */
@Aggregate(type = "network")
class NetworkAggregate extends DeciderShell<NetworkCommand, NetworkEvent, Network> {

    private static final StreamKind<NetworkCommand, NetworkEvent, Network> KIND =
            new StreamKind<>("network", new NetworkRules(), Network.class, 1);

    NetworkAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "network")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(NetworkCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(NetworkEvent event) {
        evolve(event);
    }
}
