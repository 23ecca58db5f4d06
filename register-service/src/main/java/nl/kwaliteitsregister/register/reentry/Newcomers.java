package nl.kwaliteitsregister.register.reentry;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/**
 * Hosts that an institution registered, or of which what identifies them changed, by day. A view: it names whom to
 * compare a stopped host with.
 */
public interface Newcomers {

    void add(InstitutionId institution, LocalDate day, EmployerId employer);

    /**
     * Those of that day or of the month after it, which is longer than one event is ever read after another that was
     * recorded before it.
     */
    List<EmployerId> since(InstitutionId institution, LocalDate day);
}
