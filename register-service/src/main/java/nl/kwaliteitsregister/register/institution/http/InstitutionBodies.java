package nl.kwaliteitsregister.register.institution.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** What is said to and by these endpoints. */
final class InstitutionBodies {

    private InstitutionBodies() {}

    record RegisterInstitutionBody(
            InstitutionId institution, LocalDate occurredOn, String name, Set<EducationSector> sectors) {}

    record OfferProgrammeBody(LocalDate occurredOn, Programme programme, String name) {}

    record CloseProgrammeBody(LocalDate occurredOn) {}

    record InstitutionAnswer(
            InstitutionId institution, String name, List<EducationSector> sectors, List<ProgrammeAnswer> programmes) {}

    /** @param key names the programme in addresses and grants: {@code crebo-25180} */
    record ProgrammeAnswer(String key, Programme programme, String name) {}
}
