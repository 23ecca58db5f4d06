package nl.kwaliteitsregister.benchmark.ratio;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

final class NotesAggregate extends DeciderShell<Notes.Name, EmployerEvent, Notes.Named> {

    NotesAggregate() {
        super(new StreamKind<>("employer", new Notes(), Notes.Named.class, 1));
    }

    @CommandHandler(commandName = "employer")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(Notes.Name command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        evolve(event);
    }
}
