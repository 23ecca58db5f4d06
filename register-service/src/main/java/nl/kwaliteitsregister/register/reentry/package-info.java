/**
 * Hosts that come back (domain §3). What is known of a newcomer is compared with hosts that have a live final warning or
 * stop at the same institution; what is alike is a hint with a score and the fields that match. People refuse it with a
 * reason, or take it up by proposing that a step goes over; until then, or until its term has passed, no start goes
 * through.
 */
@NullMarked
package nl.kwaliteitsregister.register.reentry;

import org.jspecify.annotations.NullMarked;
