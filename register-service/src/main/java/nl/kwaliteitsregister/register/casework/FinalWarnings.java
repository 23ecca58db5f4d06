package nl.kwaliteitsregister.register.casework;

import java.util.List;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;

/**
 * Where institutions have, or had, a final warning. A view for the register's own counting, which no answer shows: it
 * names whom to look at; what counts is read by id.
 */
public interface FinalWarnings {

    void note(LadderId ladder);

    /** The ladders of an institution. */
    List<LadderId> of(InstitutionId institution);

    /** Whether any institution has one for the host or for one of these companies; one look-up of ids. */
    boolean isNoted(EmployerId employer, List<KvkNumber> companies);
}
