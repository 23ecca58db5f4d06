/** The host file as a view that is fed by {@code register.events} and {@code badge.events}. */
@NullMarked
package nl.kwaliteitsregister.projection.hostfile.kafka;

import org.jspecify.annotations.NullMarked;
