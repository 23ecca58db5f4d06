/**
 * Incidents: signals about the same event form one, and rules count incidents (domain §4.4). Each incident is a stream
 * of its own, opened by its first signal. Which incident a signal supports is the signal's to say, so that it is one at
 * a time; the incident follows ({@code WhenSignalChangesThenIncident}).
 *
 * <p>Whoever decides on an incident, such as a step of the ladder, reads it by {@link
 * nl.kwaliteitsregister.register.incident.Incidents}: what it brings is an {@link
 * nl.kwaliteitsregister.register.incident.IncidentStanding}, with all that the signals say just now.
 */
@NullMarked
package nl.kwaliteitsregister.register.incident;

import org.jspecify.annotations.NullMarked;
