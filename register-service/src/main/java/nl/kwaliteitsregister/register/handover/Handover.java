package nl.kwaliteitsregister.register.handover;

import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverBegan;

/** How far a handover is. */
public sealed interface Handover {

    record Unknown() implements Handover {}

    /** It began. */
    sealed interface Known extends Handover {

        HandoverBegan began();

        Tally tally();
    }

    /**
     * It goes on.
     *
     * @param rounds that are done
     * @param after key of the last thing that was looked at; empty before the first
     */
    record Running(HandoverBegan began, int rounds, String after, Tally tally) implements Known {}

    record Done(HandoverBegan began, Tally tally) implements Known {}
}
