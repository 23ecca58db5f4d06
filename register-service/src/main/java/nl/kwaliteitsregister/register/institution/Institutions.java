package nl.kwaliteitsregister.register.institution;

import java.util.Optional;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.register.institution.Institution.Registered;

/** Looks up schools as they are now. */
@FunctionalInterface
public interface Institutions {

    Optional<Registered> find(InstitutionId institution);
}
