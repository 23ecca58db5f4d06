package nl.kwaliteitsregister.register.command;

import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What every Axon aggregate of the register is: a state, and rules that are asked. Features add Axon's annotations. */
public abstract class Shell<C extends Command, E extends RegisterEvent, S> {

    private final Decider<C, E, S> rules;

    @AggregateIdentifier
    protected @Nullable String id;

    private @Nullable S state;

    protected Shell(Decider<C, E, S> rules) {
        this.rules = rules;
    }

    protected Outcome decide(CommandMessage<C> command, Deciding deciding) {
        return deciding.decide(rules, command, state);
    }

    protected void evolve(E event) {
        id = event.stream().toString();
        state = rules.evolve(state == null ? rules.initial(event.stream()) : state, event);
    }
}
