/**
 * What a host's name is when case, accents, punctuation, legal forms and the many ways of writing one name are left
 * out, and how alike two such names are. Plain Java: recognising a host that comes back under another registration
 * (re-entry, domain §3) asks the same question as a coordinator who types a name.
 */
@NullMarked
package nl.kwaliteitsregister.hostname;

import org.jspecify.annotations.NullMarked;
