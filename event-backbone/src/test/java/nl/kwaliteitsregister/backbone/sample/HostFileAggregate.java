package nl.kwaliteitsregister.backbone.sample;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's side of {@link HostFiles}: all a feature has to add. */
public final class HostFileAggregate extends DeciderShell<FileCommand, EmployerEvent, HostFile> {

    public static final StreamKind<FileCommand, EmployerEvent, HostFile> KIND =
            new StreamKind<>("employer", new HostFiles(), HostFile.class, 1);

    public HostFileAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "employer")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(FileCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        evolve(event);
    }
}
