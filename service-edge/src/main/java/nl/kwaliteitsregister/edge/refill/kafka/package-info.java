/** The refill under way. */
@NullMarked
package nl.kwaliteitsregister.edge.refill.kafka;

import org.jspecify.annotations.NullMarked;
