/**
 * What badges need to know of a host, and nothing else (domain §4.7): per school the checks, the placements that ended
 * with their answers on a scale, what is live of the ladder; and who the host is. No free text, no pseudonym and
 * nothing sealed comes here. Criteria read these facts; they cause nothing themselves.
 */
@NullMarked
package nl.kwaliteitsregister.badge.facts;

import org.jspecify.annotations.NullMarked;
