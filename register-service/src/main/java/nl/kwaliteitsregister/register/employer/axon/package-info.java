/** The Axon shell around the rules about hosts. */
@NullMarked
package nl.kwaliteitsregister.register.employer.axon;

import org.jspecify.annotations.NullMarked;
