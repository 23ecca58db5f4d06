package nl.kwaliteitsregister.register.reentry;

import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;

/** What is said about a newcomer that may be a known host. */
public sealed interface ReentryCommand extends Command {

    InstitutionId institution();

    EmployerId employer();

    EmployerId known();

    @Override
    default StreamId stream() {
        return ReentryEvent.streamOf(institution(), employer());
    }

    /** They are alike; sent by the register itself. */
    record DetectReentry(InstitutionId institution, EmployerId employer, EmployerId known, Likeness likeness)
            implements ReentryCommand {}

    record RefuseMatch(InstitutionId institution, EmployerId employer, EmployerId known, Sealed reason, StaffId by)
            implements ReentryCommand {}

    /** Somebody proposed that a step goes over; sent by the register itself. */
    record TakeUpMatch(InstitutionId institution, EmployerId employer, EmployerId known, CaseId caseId)
            implements ReentryCommand {}

    /** Sent by the register itself when the last day to settle it has passed. */
    record LapseMatch(InstitutionId institution, EmployerId employer, EmployerId known) implements ReentryCommand {}
}
