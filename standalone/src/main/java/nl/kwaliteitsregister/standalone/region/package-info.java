/**
 * An invented region, for people who want to see a register that is in use: schools, two hundred hosts and two years of
 * placements, made up from a seed and a day. Nobody in it exists: names are coined, KvK numbers begin with 9000, postal
 * codes with 0, and domains end in {@code .example}.
 *
 * <p>Nothing here calls anything: a region is a list of {@link nl.kwaliteitsregister.standalone.region.Chapter}s, each a
 * row of commands of the register's API in the order in which a school would give them.
 */
@NullMarked
package nl.kwaliteitsregister.standalone.region;

import org.jspecify.annotations.NullMarked;
