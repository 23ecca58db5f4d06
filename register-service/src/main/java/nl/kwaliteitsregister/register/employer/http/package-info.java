/** Hosts over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.employer.http;

import org.jspecify.annotations.NullMarked;
