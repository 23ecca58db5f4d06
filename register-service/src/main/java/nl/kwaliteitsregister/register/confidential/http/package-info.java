/**
 * The confidants' space over HTTP. Whoever may not know of a matter gets the answer that is given where there is none;
 * nothing is logged, and nothing here goes through the commands of the register, whose figures others read.
 */
@NullMarked
package nl.kwaliteitsregister.register.confidential.http;

import org.jspecify.annotations.NullMarked;
