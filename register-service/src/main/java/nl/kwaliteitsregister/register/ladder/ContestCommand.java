package nl.kwaliteitsregister.register.ladder;

import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;

/** Objection and appeal against a step. */
public sealed interface ContestCommand extends LadderCommand {

    StepId step();

    record LodgeObjection(LadderId ladder, StepId step, Sealed grounds, StaffId by) implements ContestCommand {}

    record DecideObjection(
            LadderId ladder,
            StepId step,
            Verdict verdict,
            Sealed motivation,
            Known known,
            NoticeDraft notice,
            Official by)
            implements ContestCommand, Telling {}

    record LodgeAppeal(LadderId ladder, StepId step, Sealed grounds, StaffId by) implements ContestCommand {}

    record DecideAppeal(
            LadderId ladder,
            StepId step,
            Verdict verdict,
            Sealed motivation,
            Known known,
            NoticeDraft notice,
            Official by)
            implements ContestCommand, Telling {}
}
