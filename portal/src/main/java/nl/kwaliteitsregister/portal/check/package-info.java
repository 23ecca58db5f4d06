/** The pre-sales check (voortoets): the long form, its drafts and what to see before it is sent (domain §4.1). */
@NullMarked
package nl.kwaliteitsregister.portal.check;

import org.jspecify.annotations.NullMarked;
