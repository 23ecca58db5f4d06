/** Placements: planning one, what may be done next, check-ins and the evaluation (domain §4.2, §4.3). */
@NullMarked
package nl.kwaliteitsregister.portal.placement;

import org.jspecify.annotations.NullMarked;
