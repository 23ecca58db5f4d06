/** The Axon shell around the rules of badges. */
@NullMarked
package nl.kwaliteitsregister.badge.award.axon;

import org.jspecify.annotations.NullMarked;
