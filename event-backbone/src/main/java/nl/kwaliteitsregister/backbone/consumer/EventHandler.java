package nl.kwaliteitsregister.backbone.consumer;

import nl.kwaliteitsregister.contract.codec.RecordedEvent;

/**
 * Does something about an event: an automation, or a small view of a service's own.
 *
 * <p>Called with the events of one record key in order, at least once each; the same event must do no harm twice, for
 * instance because the command it sends has a deterministic id. An exception parks the event and what comes after it
 * for the same key, unless the surroundings failed (store or broker away, a race lost): then it is called again.
 */
@FunctionalInterface
public interface EventHandler {

    void handle(RecordedEvent event);
}
