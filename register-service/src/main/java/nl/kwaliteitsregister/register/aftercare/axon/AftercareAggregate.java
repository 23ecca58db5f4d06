package nl.kwaliteitsregister.register.aftercare.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.register.aftercare.Aftercare;
import nl.kwaliteitsregister.register.aftercare.AftercareCommand;
import nl.kwaliteitsregister.register.aftercare.AftercareRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The care after one cause; all it does is ask {@link AftercareRules}. */
@Aggregate(type = "aftercare")
class AftercareAggregate extends DeciderShell<AftercareCommand, AftercareEvent, Aftercare> {

    private static final StreamKind<AftercareCommand, AftercareEvent, Aftercare> KIND =
            new StreamKind<>("aftercare", new AftercareRules(), Aftercare.class, 1);

    AftercareAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "aftercare")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(AftercareCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(AftercareEvent event) {
        evolve(event);
    }
}
