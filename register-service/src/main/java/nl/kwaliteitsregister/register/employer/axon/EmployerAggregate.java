package nl.kwaliteitsregister.register.employer.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.register.employer.EmployerCommand;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One host; all it does is ask {@link EmployerRules}. Hosts with many files grow long, so it has snapshots. */
@Aggregate(type = "employer", snapshotTriggerDefinition = "longStreams")
class EmployerAggregate extends DeciderShell<EmployerCommand, EmployerEvent, EmployerState> {

    private static final StreamKind<EmployerCommand, EmployerEvent, EmployerState> KIND =
            new StreamKind<>("employer", new EmployerRules(), EmployerState.class, 2);

    EmployerAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "employer")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(EmployerCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        evolve(event);
    }
}
