/** Aftercare as Axon aggregates. */
@NullMarked
package nl.kwaliteitsregister.register.aftercare.axon;

import org.jspecify.annotations.NullMarked;
