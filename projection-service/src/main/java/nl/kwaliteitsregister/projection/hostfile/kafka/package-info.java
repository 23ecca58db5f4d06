/** The host file as a view that is fed by {@code register.events}. */
@NullMarked
package nl.kwaliteitsregister.projection.hostfile.kafka;

import org.jspecify.annotations.NullMarked;
