/** Who may do what (architecture §6): roles, given and revoked by administrators of the institution. */
@NullMarked
package nl.kwaliteitsregister.register.grant;

import org.jspecify.annotations.NullMarked;
