package nl.kwaliteitsregister.backbone.sample;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;

public sealed interface FileCommand extends Command {

    EmployerId employer();

    @Override
    default StreamId stream() {
        return EmployerEvent.streamOf(employer());
    }

    record OpenFile(EmployerId employer, InstitutionId institution) implements FileCommand {}

    record NameDepartments(EmployerId employer, InstitutionId institution, List<String> names) implements FileCommand {}
}
