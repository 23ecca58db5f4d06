/** The tasks as a view that is fed by {@code register.events} and {@code badge.events}, and the board that follows it. */
@NullMarked
package nl.kwaliteitsregister.projection.task.kafka;

import org.jspecify.annotations.NullMarked;
