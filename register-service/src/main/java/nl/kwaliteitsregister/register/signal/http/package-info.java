/**
 * Signals over HTTP. What people type is sealed here: with the key of the student where a placement names one, else
 * with a key of the signal.
 */
@NullMarked
package nl.kwaliteitsregister.register.signal.http;

import org.jspecify.annotations.NullMarked;
