package nl.kwaliteitsregister.register.signal.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalCommand;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One signal; all it does is ask {@link SignalRules}. */
@Aggregate(type = "signal")
class SignalAggregate extends DeciderShell<SignalCommand, SignalEvent, Signal> {

    private static final StreamKind<SignalCommand, SignalEvent, Signal> KIND =
            new StreamKind<>("signal", new SignalRules(), Signal.class, 3);

    SignalAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "signal")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(SignalCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(SignalEvent event) {
        evolve(event);
    }
}
