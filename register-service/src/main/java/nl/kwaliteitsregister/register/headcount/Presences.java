package nl.kwaliteitsregister.register.headcount;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;

/** Whom an institution had at a host. */
public interface Presences {

    /** All whose placement started in the five years before this day; the longest route takes four. */
    List<Presence> at(EmployerId employer, InstitutionId institution, LocalDate today);

    /** Likewise those that ran on that first day or later, as far as this view knows. */
    List<PlacementId> since(EmployerId employer, InstitutionId institution, LocalDate first, LocalDate today);

    /** An entry is written whole: what is heard twice changes nothing. */
    void put(EmployerId employer, InstitutionId institution, PlacementId placement, Presence presence);
}
