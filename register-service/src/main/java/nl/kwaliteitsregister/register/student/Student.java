package nl.kwaliteitsregister.register.student;

import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.RespondentToken;

/**
 * A student as seen from one host.
 *
 * @param key seals what is the student's own
 * @param respondent tells respondents at that host apart and nothing more
 */
public record Student(KeyId key, AgeBand ageBand, RespondentToken respondent) {}
