package nl.kwaliteitsregister.standalone.oidc;

import nl.kwaliteitsregister.contract.id.InstitutionId;

/**
 * A demo user; what the user may do is said by grants in the register, not here.
 *
 * @param name what the user signs in with, and the subject of the user's tokens
 * @param institution the claim {@code institution} of the user's tokens
 */
public record DemoUser(String name, InstitutionId institution) {}
