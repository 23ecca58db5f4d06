/**
 * What goes with every request and answer: correlation and trace, the API's version, the Idempotency-Key, the
 * precondition ({@code If-Match}) and the position of a stream that a reader must have reached.
 */
@NullMarked
package nl.kwaliteitsregister.edge.request;

import org.jspecify.annotations.NullMarked;
