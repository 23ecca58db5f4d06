/** Incidents as Axon aggregates, and how others look them up. */
@NullMarked
package nl.kwaliteitsregister.register.incident.axon;

import org.jspecify.annotations.NullMarked;
