/** Lets incidents follow their signals; the group {@code register-incidents} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.incident.kafka;

import org.jspecify.annotations.NullMarked;
