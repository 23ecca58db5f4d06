package nl.kwaliteitsregister.register.aftersales.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRules;
import nl.kwaliteitsregister.register.aftersales.Answered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The evaluations of one placement; all it does is ask {@link AfterSalesRules}. */
@Aggregate(type = "aftersales")
class AfterSalesAggregate extends DeciderShell<AfterSalesCommand, AfterSalesEvent, Answered> {

    private static final StreamKind<AfterSalesCommand, AfterSalesEvent, Answered> KIND =
            new StreamKind<>("aftersales", new AfterSalesRules(), Answered.class, 2);

    AfterSalesAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "aftersales")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(AfterSalesCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(AfterSalesEvent event) {
        evolve(event);
    }
}
