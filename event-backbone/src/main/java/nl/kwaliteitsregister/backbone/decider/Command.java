package nl.kwaliteitsregister.backbone.decider;

import nl.kwaliteitsregister.contract.id.StreamId;

/** Somebody wants something of one aggregate. */
public interface Command {

    /** The aggregate that decides. */
    StreamId stream();
}
