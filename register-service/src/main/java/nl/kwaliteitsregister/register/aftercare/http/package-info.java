/** Aftercare over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.aftercare.http;

import org.jspecify.annotations.NullMarked;
