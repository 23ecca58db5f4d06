/** Schools and the programmes they teach (domain §2, §6). */
@NullMarked
package nl.kwaliteitsregister.register.institution;

import org.jspecify.annotations.NullMarked;
