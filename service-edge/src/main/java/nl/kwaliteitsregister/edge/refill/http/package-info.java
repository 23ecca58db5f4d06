/** The refill as a command of whoever runs the register. */
@NullMarked
package nl.kwaliteitsregister.edge.refill.http;

import org.jspecify.annotations.NullMarked;
