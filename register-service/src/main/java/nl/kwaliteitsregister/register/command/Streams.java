package nl.kwaliteitsregister.register.command;

import java.util.concurrent.atomic.AtomicReference;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Looks another stream up by its id, for rules that must hold exactly (architecture §3). */
public final class Streams {

    private final EventStore store;

    public Streams(EventStore store) {
        this.store = store;
    }

    /**
     * The state and sequence of a stream as it is now.
     *
     * @param sequence of its last event; -1 when there is none
     */
    public record Stand<S>(S state, long sequence) {}

    /** The state of a stream as it is now; the initial state when nothing has happened. */
    public <E extends RegisterEvent, S> S state(Decider<?, E, S> rules, StreamId stream) {
        return stand(rules, stream).state();
    }

    /** State and sequence together. */
    public <E extends RegisterEvent, S> Stand<S> stand(Decider<?, E, S> rules, StreamId stream) {
        var stand = new AtomicReference<>(new Stand<>(rules.initial(stream), -1));
        store.readEvents(stream.toString()).forEachRemaining(message -> {
            @SuppressWarnings("unchecked") // a stream of this type holds events of its feature only
            var event = (E) message.getPayload();
            stand.set(new Stand<>(rules.evolve(stand.get().state(), event), message.getSequenceNumber()));
        });
        return stand.get();
    }
}
