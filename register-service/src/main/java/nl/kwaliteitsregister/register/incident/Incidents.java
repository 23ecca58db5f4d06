package nl.kwaliteitsregister.register.incident;

import java.util.Optional;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Looks incidents up as they are now, with their signals, by id and never from a view. */
@FunctionalInterface
public interface Incidents {

    /** Empty where there is none, or where it is another institution's. */
    Optional<IncidentStanding> find(IncidentId incident, InstitutionId institution);
}
