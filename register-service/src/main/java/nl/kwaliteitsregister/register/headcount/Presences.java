package nl.kwaliteitsregister.register.headcount;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Whom an institution had at a host. */
@FunctionalInterface
public interface Presences {

    /** All whose placement started in the five years before this day; the longest route takes four. */
    List<Presence> at(EmployerId employer, InstitutionId institution, LocalDate today);
}
