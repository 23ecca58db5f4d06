/** Compares hosts as they are registered and change; the group {@code register-reentries} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.reentry.kafka;

import org.jspecify.annotations.NullMarked;
