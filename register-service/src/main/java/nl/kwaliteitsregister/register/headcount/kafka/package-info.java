/** Keeps the view as the events of placements tell; the group {@code register-headcount} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.headcount.kafka;

import org.jspecify.annotations.NullMarked;
