/**
 * Who reads what of a host file (domain §4.3 "Who reads what", §4.4).
 *
 * <p>What a role may read is a type of its own: a {@link nl.kwaliteitsregister.projection.hostfile.reading.SupervisorsFile}
 * has no place for an evaluation, so none can slip in. A role without a type reads nothing. All of it is within the
 * reader's own institution; nothing here knows that there are others.
 *
 * <p>Names, contacts, pseudonyms and free text are given sealed, as they are stored.
 */
@NullMarked
package nl.kwaliteitsregister.projection.hostfile.reading;

import org.jspecify.annotations.NullMarked;
