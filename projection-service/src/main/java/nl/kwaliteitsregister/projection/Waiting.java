package nl.kwaliteitsregister.projection;

import nl.kwaliteitsregister.backbone.store.Position;

/** Waits until the views have taken the events up to a position ({@code Register-After}, architecture §4). */
@FunctionalInterface
public interface Waiting {

    /** Whether they came in time. */
    boolean until(Position position);
}
