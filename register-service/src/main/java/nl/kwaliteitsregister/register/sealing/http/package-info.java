/** The door through which sealed texts are opened. */
@NullMarked
package nl.kwaliteitsregister.register.sealing.http;

import org.jspecify.annotations.NullMarked;
