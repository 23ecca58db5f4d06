/** Wiring, proven by Axon's own fixture. */
@NullMarked
package nl.kwaliteitsregister.backbone.axon;

import org.jspecify.annotations.NullMarked;
