/** The refill under way. */
@NullMarked
package nl.kwaliteitsregister.register.refill.kafka;

import org.jspecify.annotations.NullMarked;
