/** The Axon shell around the rules about signals. */
@NullMarked
package nl.kwaliteitsregister.register.signal.axon;

import org.jspecify.annotations.NullMarked;
