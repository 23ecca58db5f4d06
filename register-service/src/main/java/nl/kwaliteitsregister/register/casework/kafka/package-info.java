/** What follows on a ladder from other events; the group {@code register-ladders} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.casework.kafka;

import org.jspecify.annotations.NullMarked;
