/** The Axon shell around the rules about networks. */
@NullMarked
package nl.kwaliteitsregister.register.network.axon;

import org.jspecify.annotations.NullMarked;
