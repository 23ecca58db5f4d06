package nl.kwaliteitsregister.backbone.decider;

import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/**
 * The rules of one kind of aggregate.
 *
 * @param <C> its commands, a sealed interface
 * @param <E> its events, a sealed interface of the contract
 * @param <S> what it must remember to decide
 */
public interface Decider<C extends Command, E extends RegisterEvent, S> {

    /** The state before the first event. */
    S initial(StreamId stream);

    /** What follows from the command: facts (none where nothing is to do), or a refusal. */
    Decision<E> decide(C command, S state, Moment moment);

    /** The state after one more fact. Never refuses: what happened, happened. */
    S evolve(S state, E event);
}
