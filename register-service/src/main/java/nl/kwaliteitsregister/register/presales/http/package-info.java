/** Pre-sales checks over HTTP; what people type is sealed here, with a key of the check. */
@NullMarked
package nl.kwaliteitsregister.register.presales.http;

import org.jspecify.annotations.NullMarked;
