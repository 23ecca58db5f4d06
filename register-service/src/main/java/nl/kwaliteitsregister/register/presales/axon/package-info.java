/** The Axon shell around the rules about pre-sales checks. */
@NullMarked
package nl.kwaliteitsregister.register.presales.axon;

import org.jspecify.annotations.NullMarked;
