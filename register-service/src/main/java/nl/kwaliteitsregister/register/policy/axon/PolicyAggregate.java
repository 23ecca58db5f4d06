package nl.kwaliteitsregister.register.policy.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.register.policy.Policy;
import nl.kwaliteitsregister.register.policy.PolicyRules;
import nl.kwaliteitsregister.register.policy.SetLadderPolicy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One policy; all it does is ask {@link PolicyRules}. */
@Aggregate(type = "policy")
class PolicyAggregate extends DeciderShell<SetLadderPolicy, PolicyEvent, Policy> {

    private static final StreamKind<SetLadderPolicy, PolicyEvent, Policy> KIND =
            new StreamKind<>("policy", new PolicyRules(), Policy.class, 1);

    PolicyAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "policy")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(SetLadderPolicy command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        evolve(event);
    }
}
