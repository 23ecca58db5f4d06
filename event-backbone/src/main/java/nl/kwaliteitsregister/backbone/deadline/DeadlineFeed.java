package nl.kwaliteitsregister.backbone.deadline;

import java.util.List;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;

/** Keeps the deadlines that an event sets. An event that comes twice sets the same ones. */
public final class DeadlineFeed implements EventHandler {

    private final DueDays days;
    private final Function<RegisterEvent, ? extends List<? extends Due>> setBy;

    /** @param setBy the deadlines that an event sets */
    public DeadlineFeed(DueDays days, Function<RegisterEvent, ? extends List<? extends Due>> setBy) {
        this.days = days;
        this.setBy = setBy;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        days.watch(setBy.apply(recorded.event()).stream()
                .map(deadline -> new Watched(deadline, recorded.id(), recorded.correlationId(), recorded.traceparent()))
                .toList());
    }
}
