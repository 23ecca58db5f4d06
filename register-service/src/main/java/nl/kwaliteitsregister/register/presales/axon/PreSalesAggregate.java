package nl.kwaliteitsregister.register.presales.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.register.presales.Checks;
import nl.kwaliteitsregister.register.presales.PreSales;
import nl.kwaliteitsregister.register.presales.PreSalesCommand;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The checks of one scope; all it does is ask {@link PreSales}. */
@Aggregate(type = "presales")
class PreSalesAggregate extends DeciderShell<PreSalesCommand, PreSalesEvent, Checks> {

    private static final StreamKind<PreSalesCommand, PreSalesEvent, Checks> KIND =
            new StreamKind<>("presales", new PreSales(), Checks.class, 3);

    PreSalesAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "presales")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(PreSalesCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(PreSalesEvent event) {
        evolve(event);
    }
}
