/** Looks into the collections of all views. */
@NullMarked
package nl.kwaliteitsregister.projection.upkeep.mongo;

import org.jspecify.annotations.NullMarked;
