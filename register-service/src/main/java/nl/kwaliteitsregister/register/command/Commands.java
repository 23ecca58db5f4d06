package nl.kwaliteitsregister.register.command;

import java.util.OptionalLong;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.edge.access.Caller;

/** The door to the rules. */
public interface Commands {

    /**
     * Sends what a request asks for; correlation and Idempotency-Key are those of the request.
     *
     * @throws nl.kwaliteitsregister.edge.problem.Refused when the rules say no
     */
    Receipt send(Command command, Caller caller);

    /**
     * Sends what a request asks for, if the stream has not gone on since the caller looked.
     *
     * @param expected the stream's sequence in {@code If-Match}
     * @throws nl.kwaliteitsregister.edge.problem.Refused when the rules say no, or with 412 when the stream has gone on
     */
    Receipt send(Command command, Caller caller, OptionalLong expected);

    /** Sends what an automation or a deadline asks for. */
    Outcome send(Command command, Origin origin);
}
