/**
 * Who read what (domain §4.6): every read of a file is logged before its answer goes out, with who, role, purpose and
 * what, and is kept for 24 months.
 *
 * <p>A quality officer can report anyone's reads; those of confidants are told to confidants and the quality officer
 * alone; an employer gets institution, role, purpose and day, never a name. The log is no view: nothing can build it
 * again, so it has a database of its own.
 */
@NullMarked
package nl.kwaliteitsregister.projection.readlog;

import org.jspecify.annotations.NullMarked;
