/** Handovers as Axon sees them. */
@NullMarked
package nl.kwaliteitsregister.register.handover.axon;

import org.jspecify.annotations.NullMarked;
