package nl.kwaliteitsregister.register.reentry.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.register.reentry.Reentries;
import nl.kwaliteitsregister.register.reentry.ReentryCommand;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What is seen of one newcomer; all it does is ask {@link ReentryRules}. */
@Aggregate(type = "reentry")
class ReentryAggregate extends DeciderShell<ReentryCommand, ReentryEvent, Reentries> {

    private static final StreamKind<ReentryCommand, ReentryEvent, Reentries> KIND =
            new StreamKind<>("reentry", new ReentryRules(), Reentries.class, 1);

    ReentryAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "reentry")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(ReentryCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(ReentryEvent event) {
        evolve(event);
    }
}
