/** The Axon shell around the rules about institutions. */
@NullMarked
package nl.kwaliteitsregister.register.institution.axon;

import org.jspecify.annotations.NullMarked;
