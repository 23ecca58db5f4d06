package nl.kwaliteitsregister.register.ladder.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderCommand;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One ladder; all it does is ask {@link LadderRules}. */
@Aggregate(type = "ladder")
class LadderAggregate extends DeciderShell<LadderCommand, LadderEvent, Ladder> {

    private static final StreamKind<LadderCommand, LadderEvent, Ladder> KIND =
            new StreamKind<>("ladder", new LadderRules(), Ladder.class, 6);

    LadderAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "ladder")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(LadderCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(LadderEvent event) {
        evolve(event);
    }
}
