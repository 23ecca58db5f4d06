package nl.kwaliteitsregister.edge.command;

import java.util.Map;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.backbone.axon.StreamReader;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Looks another stream up by its id, for rules that must hold exactly (architecture §3). */
public final class Streams {

    private final StreamReader reader;
    private final Map<String, StreamKind<?, ?, ?>> kinds;

    /** @param kinds by the type of their streams */
    Streams(StreamReader reader, Map<String, StreamKind<?, ?, ?>> kinds) {
        this.reader = reader;
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * The state and sequence of a stream as it is now.
     *
     * @param sequence of its last event; -1 when there is none
     */
    public record Stand<S>(S state, long sequence) {}

    /** The state of a stream as it is now; the initial state when nothing has happened. */
    public <C extends Command, E extends RegisterEvent, S> S state(Decider<C, E, S> rules, StreamId stream) {
        return stand(rules, stream).state();
    }

    /** State and sequence together. */
    public <C extends Command, E extends RegisterEvent, S> Stand<S> stand(Decider<C, E, S> rules, StreamId stream) {
        var kind = kinds.get(stream.type());
        if (kind == null || !kind.decider().getClass().equals(rules.getClass())) {
            throw new IllegalArgumentException("streams of type " + stream.type() + " have other rules");
        }
        @SuppressWarnings("unchecked") // the same rules have the same types
        var found = reader.read((StreamKind<C, E, S>) kind, stream);
        return new Stand<>(found.state(), found.position().sequence());
    }
}
