/**
 * The sums of a host's quality profile (domain §4.3): areas, lower bounds, coverage, promises, periods.
 *
 * <p>Two readers show these figures, the host file and the badges; they must never differ, so the sums stand here
 * once. Everything is a pure function of placements that ended and a day; the same facts in any order give the same
 * numbers to the last bit, because digests of views are compared.
 */
@NullMarked
package nl.kwaliteitsregister.quality;

import org.jspecify.annotations.NullMarked;
