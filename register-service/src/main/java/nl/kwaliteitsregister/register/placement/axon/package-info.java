/** The Axon shell around the rules about placements. */
@NullMarked
package nl.kwaliteitsregister.register.placement.axon;

import org.jspecify.annotations.NullMarked;
