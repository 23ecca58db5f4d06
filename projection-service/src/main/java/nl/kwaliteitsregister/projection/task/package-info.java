/**
 * What is to be done today, by whom, and the command that settles it: check-ins, evaluations, terms of checks, the clocks
 * of signals, aftercare, second looks at badges, and every place where a second person is waited for (domain §4).
 *
 * <p>One document per thing that has tasks ({@link nl.kwaliteitsregister.projection.task.TaskPartId}); what is open follows
 * from it by a pure function, so that a task is gone with the event that settles it and nobody ticks anything off. Each
 * instance keeps the things with open tasks of all institutions in memory ({@link
 * nl.kwaliteitsregister.projection.task.TaskBoard}).
 *
 * <p>What confidants hold is no event, so nothing of it can be here. A task names a host and a thing of the register by
 * its id: no student, no text.
 */
@NullMarked
package nl.kwaliteitsregister.projection.task;

import org.jspecify.annotations.NullMarked;
