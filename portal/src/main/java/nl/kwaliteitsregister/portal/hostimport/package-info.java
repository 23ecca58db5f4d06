/** Importing hosts from a file: while it runs, and what became of each row. */
@NullMarked
package nl.kwaliteitsregister.portal.hostimport;

import org.jspecify.annotations.NullMarked;
