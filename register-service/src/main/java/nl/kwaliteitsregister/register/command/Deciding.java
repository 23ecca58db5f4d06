package nl.kwaliteitsregister.register.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;

/** What every Axon shell does: ask the rules, apply the facts, say what came of it. */
public final class Deciding {

    private final Clock clock;

    public Deciding(Clock clock) {
        this.clock = clock;
    }

    /**
     * Decides within the aggregate whose handler calls this.
     *
     * @param state null before the first event
     */
    public <C extends Command, E extends RegisterEvent, S> Outcome decide(
            Decider<C, E, S> rules, CommandMessage<C> message, @Nullable S state) {
        var command = message.getPayload();
        var seen = sequence();
        var expected = Expected.sequenceOf(message.getMetaData());
        if (expected.isPresent() && expected.getAsLong() != seen) {
            return new Outcome.Outdated(seen);
        }
        var known = state == null ? rules.initial(command.stream()) : state;
        return switch (rules.decide(command, known, new Moment(clock.instant()))) {
            case Decision.Refused<E> refused -> new Outcome.Refused(refused.refusal());
            case Decision.Accepted<E> accepted -> {
                accepted.events().forEach(event -> apply(event));
                yield new Outcome.Done(new Receipt(
                        command.stream(), sequence(), !accepted.events().isEmpty()));
            }
        };
    }

    private static long sequence() {
        var version = getVersion();
        return version == null ? -1 : version;
    }
}
