package nl.kwaliteitsregister.register.employer.axon;

import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.register.command.Deciding;
import nl.kwaliteitsregister.register.command.Outcome;
import nl.kwaliteitsregister.register.command.Shell;
import nl.kwaliteitsregister.register.employer.EmployerCommand;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One host; all it does is ask {@link EmployerRules}. */
@Aggregate(type = "employer")
class EmployerAggregate extends Shell<EmployerCommand, EmployerEvent, EmployerState> {

    EmployerAggregate() {
        super(new EmployerRules());
    }

    @CommandHandler(commandName = "employer", payloadType = EmployerCommand.class)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandMessage<EmployerCommand> command, Deciding deciding) {
        return decide(command, deciding);
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        evolve(event);
    }
}
