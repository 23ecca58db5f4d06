/** Grants over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.grant.http;

import org.jspecify.annotations.NullMarked;
