package nl.kwaliteitsregister.register.handover.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.register.handover.Handover;
import nl.kwaliteitsregister.register.handover.HandoverCommand;
import nl.kwaliteitsregister.register.handover.HandoverRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One handover; all it does is ask {@link HandoverRules}. */
@Aggregate(type = "handover")
class HandoverAggregate extends DeciderShell<HandoverCommand, HandoverEvent, Handover> {

    private static final StreamKind<HandoverCommand, HandoverEvent, Handover> KIND =
            new StreamKind<>("handover", new HandoverRules(), Handover.class, 1);

    HandoverAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "handover")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(HandoverCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(HandoverEvent event) {
        evolve(event);
    }
}
