package nl.kwaliteitsregister.register.handover;

import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;

/** What is wanted of one handover. */
public sealed interface HandoverCommand extends Command {

    HandoverId handover();

    @Override
    default StreamId stream() {
        return HandoverEvent.streamOf(handover());
    }

    /** @param successorMay whether the successor coordinates or supervises at the institution */
    record BeginHandover(
            HandoverId handover,
            InstitutionId institution,
            StaffId from,
            StaffId to,
            Eligibility successorMay,
            StaffId by)
            implements HandoverCommand {}

    /** Whether somebody holds a role in which these responsibilities can be met. */
    enum Eligibility {
        HOLDS_ROLE,
        HOLDS_NONE
    }

    /** What one round came to; sent by the register itself. */
    record RecordRound(HandoverId handover, int round, String after, Tally tally) implements HandoverCommand {}

    /** Nothing was left to go over; sent by the register itself. */
    record FinishHandover(HandoverId handover) implements HandoverCommand {}
}
