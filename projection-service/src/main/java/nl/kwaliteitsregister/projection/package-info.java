/**
 * The projection service: views that are built from events and read by people and by other systems.
 *
 * <p>It decides nothing and causes nothing outside: everything here but the read log can be thrown away and built again
 * from the topics. A view is a feature package: the host file, and everybody's tasks. Their upkeep (versions, rebuilds,
 * digests) is the same for every view and stands in {@code upkeep}.
 */
@NullMarked
package nl.kwaliteitsregister.projection;

import org.jspecify.annotations.NullMarked;
