package nl.kwaliteitsregister.register.grant.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.register.grant.GrantCommand;
import nl.kwaliteitsregister.register.grant.GrantRules;
import nl.kwaliteitsregister.register.grant.PersonGrants;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** All grants of one person; all it does is ask {@link GrantRules}. */
@Aggregate(type = "grants")
class GrantsAggregate extends DeciderShell<GrantCommand, GrantEvent, PersonGrants> {

    private static final StreamKind<GrantCommand, GrantEvent, PersonGrants> KIND =
            new StreamKind<>("grants", new GrantRules(), PersonGrants.class, 1);

    GrantsAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "grants")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(GrantCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(GrantEvent event) {
        evolve(event);
    }
}
