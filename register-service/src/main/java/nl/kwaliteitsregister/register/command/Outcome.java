package nl.kwaliteitsregister.register.command;

import nl.kwaliteitsregister.backbone.decider.Refusal;

/** What became of a command. Something broken is none of these: it is an exception. */
public sealed interface Outcome {

    record Done(Receipt receipt) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    /** The sender decided on an older state than there is: the stream has gone on to {@code sequence}. */
    record Outdated(long sequence) implements Outcome {}
}
