/** The Axon shell around the rules about evaluations. */
@NullMarked
package nl.kwaliteitsregister.register.aftersales.axon;

import org.jspecify.annotations.NullMarked;
