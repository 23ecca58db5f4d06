/**
 * Bulk import of hosts from a file (domain §3). The file is read while it arrives and each row is registered as if
 * somebody had entered it; nothing of the file is kept but the findings. Importing registers, it never overwrites: a
 * row that says something else than the institution's own file is reported. So a second import of a file changes
 * nothing, and importing a mended file changes only the rest.
 */
@NullMarked
package nl.kwaliteitsregister.register.hostimport;

import org.jspecify.annotations.NullMarked;
