package nl.kwaliteitsregister.register.deadline.kafka;

import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.register.deadline.Deadlines;
import nl.kwaliteitsregister.register.deadline.Watched;
import nl.kwaliteitsregister.register.deadline.mongo.DueDays;

/** Keeps the deadlines that an event sets. An event that comes twice sets the same ones. */
final class DeadlineFeed implements EventHandler {

    private final DueDays days;

    DeadlineFeed(DueDays days) {
        this.days = days;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        days.watch(Deadlines.setBy(recorded.event()).stream()
                .map(deadline -> new Watched(deadline, recorded.id(), recorded.correlationId(), recorded.traceparent()))
                .toList());
    }
}
