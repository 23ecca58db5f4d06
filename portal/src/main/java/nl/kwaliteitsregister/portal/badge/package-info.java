/**
 * Badges (erkenningen) of a host: what it has, what it is offered and what is missing, for the host and for schools; and
 * the pages that anybody may read. What each reader may know is the badge service's to say.
 */
@NullMarked
package nl.kwaliteitsregister.portal.badge;

import org.jspecify.annotations.NullMarked;
