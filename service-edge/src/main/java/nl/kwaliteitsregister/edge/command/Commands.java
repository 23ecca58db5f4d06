package nl.kwaliteitsregister.edge.command;

import java.util.UUID;
import nl.kwaliteitsregister.backbone.axon.CommandRefused;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.axon.StreamMovedOn;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.Idempotency;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.edge.request.RequestFacts;
import org.springframework.http.HttpStatus;

/**
 * The door to the rules for what people ask over HTTP. Automations and deadlines send by {@link CommandSender} itself,
 * with circumstances of their own.
 */
public final class Commands {

    private final CommandSender sender;
    private final CommandFigures figures;

    Commands(CommandSender sender, CommandFigures figures) {
        this.sender = sender;
        this.figures = figures;
    }

    /**
     * Sends what a request asks for; correlation and Idempotency-Key are those of the request.
     *
     * @throws Refused when the rules say no
     */
    public Receipt send(Command command, Caller caller) {
        return send(command, circumstances(caller));
    }

    /**
     * Sends what a request asks for, if the stream has not gone on since the caller looked.
     *
     * @throws Refused when the rules say no, or with 412 when the stream has gone on
     */
    public Receipt send(Command command, Caller caller, IfMatch seen) {
        return send(command, circumstances(caller).expecting(seen.sequence()));
    }

    private Receipt send(Command command, Circumstances by) {
        try {
            var answer = sender.send(command, by);
            figures.accepted(command);
            return new Receipt(command.stream(), answer.position().sequence(), answer.changed());
        } catch (CommandRefused no) {
            figures.refused(command);
            throw Refused.by(no.refusal());
        } catch (StreamMovedOn outdated) {
            figures.conflicting(command);
            throw Refused.of(
                    HttpStatus.PRECONDITION_FAILED,
                    "outdated",
                    Long.toString(outdated.actual().sequence()));
        } catch (RuntimeException failure) {
            figures.failed(command);
            throw failure;
        }
    }

    private static Circumstances circumstances(Caller caller) {
        var actor = caller.staff().value();
        return RequestFacts.current()
                .map(request -> repeatable(
                        new Circumstances(actor, request.correlationId(), null, request.traceparent(), null, null),
                        request))
                .orElseGet(() -> Circumstances.of(actor, UUID.randomUUID().toString()));
    }

    /** One request may send several commands: each is known by the key and its number among them. */
    private static Circumstances repeatable(Circumstances by, RequestFacts request) {
        var number = request.nextCommand();
        return request.idempotencyKey()
                .map(key -> by.with(Idempotency.of(by.actor(), request.route(), key + "\n" + number, request.body())))
                .orElse(by);
    }
}
