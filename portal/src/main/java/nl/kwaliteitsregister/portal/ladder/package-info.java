/**
 * The ladder (domain §4.5): proposing a step, hearing the employer, deciding by a second person, and what becomes of a
 * step. Who may do what is the register's to say; here is only shown what can come next.
 */
@NullMarked
package nl.kwaliteitsregister.portal.ladder;

import org.jspecify.annotations.NullMarked;
