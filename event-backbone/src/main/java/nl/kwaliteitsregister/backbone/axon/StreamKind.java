package nl.kwaliteitsregister.backbone.axon;

import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.contract.event.RegisterEvent;

/**
 * One kind of stream: its rules, and how its state is kept in a snapshot.
 *
 * @param type of its {@code StreamId}s, and name of its commands in Axon
 * @param state a record, or a sealed interface of records
 * @param stateVersion to be raised in the same change as the shape or the meaning of the state: older snapshots are
 *     then left aside
 */
public record StreamKind<C extends Command, E extends RegisterEvent, S>(
        String type, Decider<C, E, S> decider, Class<S> state, int stateVersion) {}
