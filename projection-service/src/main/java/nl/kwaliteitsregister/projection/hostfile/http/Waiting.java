package nl.kwaliteitsregister.projection.hostfile.http;

import nl.kwaliteitsregister.backbone.store.Position;

/** Waits until the view has taken the events up to a position (architecture §4). */
@FunctionalInterface
interface Waiting {

    /** Whether it came in time. */
    boolean until(Position position);
}
