/** Likely matches as Axon sees them. */
@NullMarked
package nl.kwaliteitsregister.register.reentry.axon;

import org.jspecify.annotations.NullMarked;
