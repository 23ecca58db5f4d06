/**
 * How a host stands at an institution, and why (domain §4.5): rules over what its file holds, gravest first.
 *
 * <p>A standing decides nothing. People took the steps and recorded the checks that it rests on; it sums them up in one
 * word, in the file and in lists alike, and always names the events behind it.
 */
@NullMarked
package nl.kwaliteitsregister.projection.standing;

import org.jspecify.annotations.NullMarked;
