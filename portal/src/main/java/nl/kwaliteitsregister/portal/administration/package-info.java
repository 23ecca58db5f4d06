/** What an administrator keeps: programmes, roles, and what could not be processed. */
@NullMarked
package nl.kwaliteitsregister.portal.administration;

import org.jspecify.annotations.NullMarked;
