package nl.kwaliteitsregister.badge.award.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.badge.award.BadgeCommand;
import nl.kwaliteitsregister.badge.award.BadgeRules;
import nl.kwaliteitsregister.badge.award.Badges;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** All badges of a host in a network; all it does is ask {@link BadgeRules}. */
@Aggregate(type = "badges")
class BadgesAggregate extends DeciderShell<BadgeCommand, BadgeEvent, Badges> {

    private static final StreamKind<BadgeCommand, BadgeEvent, Badges> KIND =
            new StreamKind<>("badges", new BadgeRules(), Badges.class, 2);

    BadgesAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "badges")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(BadgeCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(BadgeEvent event) {
        evolve(event);
    }
}
