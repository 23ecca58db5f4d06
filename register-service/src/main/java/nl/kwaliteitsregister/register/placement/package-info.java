/**
 * Placements from plan to end, with the gate before the start and the check-ins after it (domain §4.2).
 *
 * <p>A placement may be planned at any host. It starts only when the gate lets it through: {@link
 * nl.kwaliteitsregister.register.placement.Gate} is a list of named rules over what the pre-sales checks say; a rule
 * that an agreed exception may set aside says so itself. With the start the check-ins are planned; one that is not
 * held in time is recorded as missed by the register itself, and can still be held afterwards.
 *
 * <p>What other streams say (checks, the file on the host) comes into the decision as an argument, read by id right
 * before the command is sent.
 */
@NullMarked
package nl.kwaliteitsregister.register.placement;

import org.jspecify.annotations.NullMarked;
