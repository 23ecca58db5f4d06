/** Policies as Axon sees them. */
@NullMarked
package nl.kwaliteitsregister.register.policy.axon;

import org.jspecify.annotations.NullMarked;
