package nl.kwaliteitsregister.register.reentry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/**
 * Hosts that an institution registered lately, or of which what identifies them changed, by day and keys. A view: it
 * names whom to compare a newly stopped host with.
 */
public interface Newcomers {

    /** Keeps a host under the keys of that day, and forgets what came long before. */
    void add(InstitutionId institution, LocalDate day, EmployerId employer, Set<String> keys);

    /** Hosts of that day or later that share a key, each once. */
    List<EmployerId> sharing(InstitutionId institution, LocalDate since, Set<String> keys);
}
