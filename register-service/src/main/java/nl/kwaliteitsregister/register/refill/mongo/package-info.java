/** The refill as it is stored, beside the events. */
@NullMarked
package nl.kwaliteitsregister.register.refill.mongo;

import org.jspecify.annotations.NullMarked;
