/** Keeping views up: what is the same for every view, and for people who run the register. */
@NullMarked
package nl.kwaliteitsregister.projection.upkeep;

import org.jspecify.annotations.NullMarked;
