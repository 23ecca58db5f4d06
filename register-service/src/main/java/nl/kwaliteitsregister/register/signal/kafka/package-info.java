/** Signals that follow from other events; the group {@code register-signals} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.signal.kafka;

import org.jspecify.annotations.NullMarked;
