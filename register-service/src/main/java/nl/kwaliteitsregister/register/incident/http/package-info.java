/** Incidents over HTTP, and what of a signal needs to know its incident: consent, conversations, joining. */
@NullMarked
package nl.kwaliteitsregister.register.incident.http;

import org.jspecify.annotations.NullMarked;
