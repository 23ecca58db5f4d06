/**
 * The pages that people work with (domain §2): rendered here, filled by the services over HTTP with the person's own
 * token. It holds sessions and nothing else: no rule, no view, no text that was typed.
 */
@NullMarked
package nl.kwaliteitsregister.portal;

import org.jspecify.annotations.NullMarked;
