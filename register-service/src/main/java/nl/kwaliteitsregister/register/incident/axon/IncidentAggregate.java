package nl.kwaliteitsregister.register.incident.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.register.incident.Incident;
import nl.kwaliteitsregister.register.incident.IncidentCommand;
import nl.kwaliteitsregister.register.incident.IncidentRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One incident; all it does is ask {@link IncidentRules}. */
@Aggregate(type = "incident")
class IncidentAggregate extends DeciderShell<IncidentCommand, IncidentEvent, Incident> {

    private static final StreamKind<IncidentCommand, IncidentEvent, Incident> KIND =
            new StreamKind<>("incident", new IncidentRules(), Incident.class, 1);

    IncidentAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "incident")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(IncidentCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(IncidentEvent event) {
        evolve(event);
    }
}
