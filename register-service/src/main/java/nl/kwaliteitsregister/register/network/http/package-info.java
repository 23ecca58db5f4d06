/** Networks over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.network.http;

import org.jspecify.annotations.NullMarked;
