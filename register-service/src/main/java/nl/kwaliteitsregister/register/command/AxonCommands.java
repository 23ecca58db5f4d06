package nl.kwaliteitsregister.register.command;

import java.util.HashMap;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.RequestFacts;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;

/** Sends commands through Axon's bus, and again when another instance was first. */
final class AxonCommands implements Commands {

    /** Others win a stream this often in a row only when something is wrong. */
    private static final int MOST_ATTEMPTS = 10;

    private static final long LONGEST_PAUSE_NANOS = 5_000_000;

    private final CommandBus bus;

    AxonCommands(CommandBus bus) {
        this.bus = bus;
    }

    @Override
    public Receipt send(Command command, Caller caller) {
        return send(command, caller, OptionalLong.empty());
    }

    @Override
    public Receipt send(Command command, Caller caller, OptionalLong expected) {
        return switch (send(command, origin(caller, expected))) {
            case Outcome.Done done -> done.receipt();
            case Outcome.Refused refused -> throw Refused.by(refused.refusal());
            case Outcome.Outdated outdated ->
                throw Refused.of(HttpStatus.PRECONDITION_FAILED, "outdated", Long.toString(outdated.sequence()));
        };
    }

    private static Origin origin(Caller caller, OptionalLong expected) {
        var request = RequestFacts.current();
        return new Origin(
                caller.staff().value(),
                request.map(RequestFacts::correlationId)
                        .orElseGet(() -> UUID.randomUUID().toString()),
                null,
                request.map(RequestFacts::traceparent).orElse(null),
                expected);
    }

    @Override
    public Outcome send(Command command, Origin origin) {
        for (var attempt = 1; ; attempt++) {
            try {
                return dispatch(message(command, origin));
            } catch (ConcurrencyException raced) {
                if (attempt == MOST_ATTEMPTS) {
                    throw raced;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
    }

    private Outcome dispatch(CommandMessage<Command> message) {
        var answer = new CompletableFuture<Outcome>();
        bus.<Command, Outcome>dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(result.getPayload());
            }
        });
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static CommandMessage<Command> message(Command command, Origin origin) {
        var metadata = new HashMap<String, Object>(Expected.metadata(origin.expected()));
        metadata.put("actor", origin.actor());
        metadata.put("correlationId", origin.correlationId());
        return new GenericCommandMessage<>(
                new GenericMessage<>(command, metadata), command.stream().type());
    }
}
