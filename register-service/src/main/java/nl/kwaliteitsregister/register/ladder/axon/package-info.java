/** Ladders as Axon sees them. */
@NullMarked
package nl.kwaliteitsregister.register.ladder.axon;

import org.jspecify.annotations.NullMarked;
