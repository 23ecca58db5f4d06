package nl.kwaliteitsregister.backbone.axon;

import nl.kwaliteitsregister.backbone.decider.Refusal;
import org.axonframework.common.AxonNonTransientException;

/** Carries a refusal out of the unit of work. An answer, not a failure: it has no stack trace and is never retried. */
public final class CommandRefused extends AxonNonTransientException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
