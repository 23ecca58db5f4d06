package nl.kwaliteitsregister.backbone.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * An Axon aggregate around a pure rule; see the package for what a feature adds to it.
 *
 * @param <C> the feature's commands
 * @param <E> its events
 * @param <S> its state
 */
public abstract class DeciderShell<C extends Command, E extends RegisterEvent, S> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final StreamKind<C, E, S> kind;
    private @Nullable S state;

    protected DeciderShell(StreamKind<C, E, S> kind) {
        this.kind = kind;
    }

    /**
     * Decides and applies.
     *
     * @throws CommandRefused with the refusal
     * @throws StreamMovedOn when the stream is not where the command expected it
     */
    protected final Answer decide(C command, Clock clock) {
        var stream = command.stream();
        var now = clock.instant();
        var decision = kind.decider().decide(command, stateOf(stream), new Moment(now));
        requireExpected(stream, decision);
        return switch (decision) {
            case Decision.Refused<E> refused -> throw new CommandRefused(refused.refusal());
            case Decision.Accepted<E> accepted -> {
                var events = accepted.events();
                var metaData = CircumstancesInMetaData.decidedAt(
                        CurrentUnitOfWork.get().getMessage().getMetaData(), now);
                events.forEach(event -> apply(event, metaData));
                yield new Answer(position(stream), !events.isEmpty());
            }
        };
    }

    /** Whom the rules tell nothing of the stream also hears nothing of where it stands. */
    private static void requireExpected(StreamId stream, Decision<?> decision) {
        if (decision instanceof Decision.Refused<?> refused && refused.refusal().kind() == Refusal.Kind.UNKNOWN) {
            return;
        }
        var expected = CircumstancesInMetaData.expected(
                CurrentUnitOfWork.get().getMessage().getMetaData());
        if (expected != null && expected != position(stream).sequence()) {
            throw new StreamMovedOn(position(stream));
        }
    }

    private static Position position(StreamId stream) {
        @Nullable Long version = getVersion();
        return new Position(stream, version == null ? -1 : version);
    }

    /** Passes one event on to the rule's {@code evolve}. */
    protected final void evolve(E event) {
        id = event.stream().toString();
        state = kind.decider().evolve(stateOf(event.stream()), event);
    }

    private S stateOf(StreamId stream) {
        return state == null ? kind.decider().initial(stream) : state;
    }

    /** What kind of stream this is a shell of. */
    public final StreamKind<C, E, S> kind() {
        return kind;
    }

    /** What the stream came to, as JSON. */
    final String snapshot(StateJson json) {
        if (state == null) {
            throw new IllegalStateException("a snapshot of a stream without events");
        }
        return json.write(kind.state(), state);
    }

    final void restore(StreamId stream, String snapshot, StateJson json) {
        id = stream.toString();
        state = json.read(kind.state(), snapshot);
    }
}
