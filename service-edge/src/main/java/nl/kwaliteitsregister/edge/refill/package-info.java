/**
 * Filling topics again from the event store when they were lost (architecture §4, §9): a command of whoever runs the
 * register. It goes on after a kill, on whichever instance.
 */
@NullMarked
package nl.kwaliteitsregister.edge.refill;

import org.jspecify.annotations.NullMarked;
