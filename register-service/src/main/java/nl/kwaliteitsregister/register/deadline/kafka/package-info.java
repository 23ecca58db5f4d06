/** Sets deadlines as the events of the register tell; the group {@code register-deadlines} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.deadline.kafka;

import org.jspecify.annotations.NullMarked;
