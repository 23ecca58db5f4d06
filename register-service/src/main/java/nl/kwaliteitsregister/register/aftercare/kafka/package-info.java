/** Plans aftercare as events tell; the group {@code register-aftercare} reads each event once. */
@NullMarked
package nl.kwaliteitsregister.register.aftercare.kafka;

import org.jspecify.annotations.NullMarked;
