/** The refill as a command of whoever runs the register. */
@NullMarked
package nl.kwaliteitsregister.register.refill.http;

import org.jspecify.annotations.NullMarked;
