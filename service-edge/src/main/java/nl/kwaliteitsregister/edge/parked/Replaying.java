package nl.kwaliteitsregister.edge.parked;

import java.util.Optional;
import nl.kwaliteitsregister.backbone.consumer.Replays;

/** Finds whoever can take up what is parked. */
@FunctionalInterface
public interface Replaying {

    /** Of this consumer group; empty when this service has no such reader. */
    Optional<Replays> in(String group);
}
