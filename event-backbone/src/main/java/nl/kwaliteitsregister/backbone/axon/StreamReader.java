package nl.kwaliteitsregister.backbone.axon;

import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.backbone.store.Snapshots;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Looks another stream up as it is now: for rules that must hold exactly (architecture §3). */
public final class StreamReader {

    private final CommitStore commits;
    private final Snapshots snapshots;
    private final EventCodec codec;
    private final StateJson json = new StateJson();

    public StreamReader(CommitStore commits, Snapshots snapshots, EventCodec codec) {
        this.commits = commits;
        this.snapshots = snapshots;
        this.codec = codec;
    }

    /** @param position {@code sequence} -1 where the stream has no events yet */
    public record Found<S>(Position position, S state) {

        public boolean exists() {
            return position.sequence() >= 0;
        }
    }

    /** The state of the stream, from its snapshot and the events since. */
    public <C extends Command, E extends RegisterEvent, S> Found<S> read(StreamKind<C, E, S> kind, StreamId stream) {
        var snapshot = commits.isShort(stream)
                ? Optional.<Snapshots.Snapshot>empty()
                : snapshots.find(stream, kind.stateVersion());
        var found = snapshot.map(kept -> new Found<>(kept.position(), json.read(kind.state(), kept.state())))
                .orElseGet(() ->
                        new Found<>(new Position(stream, -1), kind.decider().initial(stream)));
        for (var commit : commits.read(stream, found.position().sequence() + 1)) {
            var state = found.state();
            for (var entry : commit.events()) {
                // the store keeps a stream's type with it, so these are events of this kind and no other
                @SuppressWarnings("unchecked")
                var event = (E) codec.read(entry.data());
                state = kind.decider().evolve(state, event);
            }
            found = new Found<>(commit.position(), state);
        }
        return found;
    }
}
