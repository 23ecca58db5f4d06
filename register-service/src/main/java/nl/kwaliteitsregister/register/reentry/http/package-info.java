/** Likely matches over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.reentry.http;

import org.jspecify.annotations.NullMarked;
