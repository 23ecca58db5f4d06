package nl.kwaliteitsregister.backbone.axon;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.CommitStore;
import nl.kwaliteitsregister.backbone.store.Idempotency;
import nl.kwaliteitsregister.backbone.store.IdempotencyKeyTaken;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.AxonNonTransientException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sends a command and waits for what it comes to.
 *
 * <p>A command that lost a race for its stream is decided again, on what is there then. One that carries an
 * {@link Idempotency} counts once: command and key are one write, so of two that arrive together one is committed, and
 * the other gets its answer. The look-up of a first answer comes only when deciding did not end in a commit, so that
 * the usual case pays nothing for it.
 *
 * <p>A command that committed nothing, refused or with nothing to do, leaves no key behind: a repeat is decided again,
 * on the state as it is then, and may so be accepted where the first was refused. Nothing is done twice by that, since
 * nothing was done the first time. For the same reason other content under the key of such a command is not noticed.
 */
public final class CommandSender {

    /** Races lost in a row before a command fails; each means that another command on the stream was committed. */
    private static final int ATTEMPTS = 20;

    private static final long LONGEST_PAUSE_MICROS = 20_000;

    private final CommandBus bus;
    private final CommitStore commits;

    public CommandSender(CommandBus bus, CommitStore commits) {
        this.bus = bus;
        this.commits = commits;
    }

    /**
     * @throws CommandRefused with the rule's refusal, or {@link IdempotencyKeyReused}
     * @throws StreamMovedOn when the stream is not where {@code by} expects it
     * @throws ConcurrencyException when too many races were lost in a row
     */
    public Answer send(Command command, Circumstances by) {
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = dispatch(command, by);
                return answer.changed() ? answer : firstAnswer(by).orElse(answer);
            } catch (IdempotencyKeyTaken e) {
                return firstAnswer(by).orElseThrow(() -> e);
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt);
            } catch (AxonNonTransientException e) {
                return firstAnswer(by).orElseThrow(() -> e);
            }
        }
    }

    private Answer dispatch(Command command, Circumstances by) {
        var message = new GenericCommandMessage<Object>(
                new GenericMessage<>(command, CircumstancesInMetaData.write(by)),
                command.stream().type());
        var callback = new FutureCallback<Object, Answer>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static RuntimeException unchecked(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IdempotencyKeyTaken || cause instanceof ConcurrencyException) {
                return (RuntimeException) cause;
            }
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    /**
     * What was answered when the same request was committed.
     *
     * @throws CommandRefused when the key was used for other content
     */
    public Optional<Answer> firstAnswer(Idempotency request) {
        return commits.find(request.key()).map(commit -> {
            var first = commit.by().idempotency();
            if (first == null || !first.content().equals(request.content())) {
                throw new CommandRefused(new IdempotencyKeyReused());
            }
            return new Answer(commit.position(), true);
        });
    }

    private Optional<Answer> firstAnswer(Circumstances by) {
        return Optional.ofNullable(by.idempotency()).flatMap(this::firstAnswer);
    }

    private static void pause(int attempt) {
        var longest = Math.min(LONGEST_PAUSE_MICROS, 500L << Math.min(attempt, 10));
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest)));
    }
}
