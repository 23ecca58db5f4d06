/**
 * People at work on a ladder (domain §4.5): what they ask over HTTP, what they are told, and what the register does by
 * itself when an incident changes. The rules stand in {@code ladder}; what they must know of incidents, grants,
 * placements and policy is read here, by id, just before each command.
 */
@NullMarked
package nl.kwaliteitsregister.register.casework;

import org.jspecify.annotations.NullMarked;
