package nl.kwaliteitsregister.register.command;

import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Carries a refusal from {@link Commands#send} out of a controller to the one place that answers it. */
@SuppressWarnings("serial")
public final class CommandRefused extends RuntimeException {

    private final Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
