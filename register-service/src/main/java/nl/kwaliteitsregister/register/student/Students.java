package nl.kwaliteitsregister.register.student;

import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** The students of an institution, by the pseudonym it uses for them. */
public interface Students {

    /**
     * The student under that pseudonym as seen from one host, made known when new. The same student at the same host
     * is always the same respondent; two that ask at once get the same answer.
     *
     * @param pseudonym as the institution writes it, 1 to 64 characters
     * @param ageBand as the institution knows it now; it replaces what was known
     */
    Student at(InstitutionId institution, String pseudonym, AgeBand ageBand, EmployerId employer);
}
