package nl.kwaliteitsregister.backbone.axon;

import nl.kwaliteitsregister.backbone.store.Position;
import org.axonframework.common.AxonNonTransientException;

/** The stream is not where the command expected it ({@code If-Match}): 412 (architecture §7). Nothing was decided. */
public final class StreamMovedOn extends AxonNonTransientException {

    private static final long serialVersionUID = 1;

    private final transient Position actual;

    StreamMovedOn(Position actual) {
        super("the stream is at " + actual);
        this.actual = actual;
    }

    public Position actual() {
        return actual;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
