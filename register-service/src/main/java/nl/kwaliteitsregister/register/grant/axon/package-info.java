/** The Axon shell around the rules about grants, and how this instance knows them at once. */
@NullMarked
package nl.kwaliteitsregister.register.grant.axon;

import org.jspecify.annotations.NullMarked;
