package nl.kwaliteitsregister.backbone.consumer;

import nl.kwaliteitsregister.contract.codec.UnreadableEvent;

/** Faults in words that may be logged, stored and shown: what and where, never what stood in an event. */
final class Faults {

    private Faults() {}

    static String describe(Throwable fault) {
        if (fault instanceof UnreadableEvent unreadable) {
            return unreadable.getClass().getSimpleName() + ": " + unreadable.getMessage();
        }
        var stack = fault.getStackTrace();
        return fault.getClass().getSimpleName() + (stack.length == 0 ? "" : " at " + stack[0]);
    }
}
