package nl.kwaliteitsregister.register.institution;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.SharingGround;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;

/** What may be asked about a school. */
public sealed interface InstitutionCommand extends Command {

    InstitutionId institution();

    LocalDate occurredOn();

    @Override
    default StreamId stream() {
        return InstitutionEvent.streamOf(institution());
    }

    record RegisterInstitution(
            InstitutionId institution, LocalDate occurredOn, String name, Set<EducationSector> sectors)
            implements InstitutionCommand {

        public RegisterInstitution {
            sectors = Set.copyOf(sectors);
        }
    }

    /** Also when the programme was closed before, or to change its name or the version of its code. */
    record OfferProgramme(InstitutionId institution, LocalDate occurredOn, Programme programme, String name)
            implements InstitutionCommand {}

    /** @param programme its key, such as {@code crebo-25180} */
    record CloseProgramme(InstitutionId institution, LocalDate occurredOn, String programme)
            implements InstitutionCommand {}

    /** Turns sharing on, or says on what other ground it is. */
    record RecordSharingGround(InstitutionId institution, LocalDate occurredOn, SharingGround ground)
            implements InstitutionCommand {}

    record EndSharing(InstitutionId institution, LocalDate occurredOn) implements InstitutionCommand {}
}
