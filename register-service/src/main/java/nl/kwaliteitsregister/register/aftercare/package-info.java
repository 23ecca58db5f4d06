/**
 * Aftercare: what is owed to the student and the host after every signal of severity 3 or 4 and every early end, and
 * what the confidant considers for a student under 18 (domain §4.4). One stream for each cause.
 */
@NullMarked
package nl.kwaliteitsregister.register.aftercare;

import org.jspecify.annotations.NullMarked;
