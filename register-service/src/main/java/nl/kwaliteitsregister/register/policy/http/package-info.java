/** Policies over HTTP: read by who works with them, set by a quality officer. */
@NullMarked
package nl.kwaliteitsregister.register.policy.http;

import org.jspecify.annotations.NullMarked;
