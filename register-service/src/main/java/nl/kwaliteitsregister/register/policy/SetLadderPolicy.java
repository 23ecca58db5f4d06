package nl.kwaliteitsregister.register.policy;

import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.event.LadderPolicy;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Somebody sets the terms of the ladder, all at once. */
public record SetLadderPolicy(InstitutionId institution, LadderPolicy ladder, StaffId by) implements Command {

    @Override
    public StreamId stream() {
        return PolicyEvent.streamOf(institution);
    }
}
