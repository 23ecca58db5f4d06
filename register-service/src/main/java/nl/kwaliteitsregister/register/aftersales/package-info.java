/**
 * After-sales (nazorg): what coordinator, student and employer say once a placement is over, each once (domain §4.3).
 *
 * <p>Not before its end: an answer in the last days would be one by somebody who still depends on the host, and
 * coverage counts evaluated among ended placements. A form is complete or refused: an item that does not apply or
 * that somebody cannot judge is answered with just that. Who the student is, only the respondent's token says.
 */
@NullMarked
package nl.kwaliteitsregister.register.aftersales;

import org.jspecify.annotations.NullMarked;
