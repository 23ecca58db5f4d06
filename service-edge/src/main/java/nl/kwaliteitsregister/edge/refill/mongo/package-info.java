/** The refill as it is stored, beside the events. */
@NullMarked
package nl.kwaliteitsregister.edge.refill.mongo;

import org.jspecify.annotations.NullMarked;
