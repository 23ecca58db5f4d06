/**
 * What is to happen because a day passed (domain §4): check-ins not held, checks and conditions whose term ended,
 * a severity that nobody confirmed.
 *
 * <p>An event sets a deadline ({@code When…Then…}); when its day comes, the register sends itself a command. The rules
 * decide what comes of it: a deadline that was overtaken leads to nothing, one that is fired twice leads to one event,
 * and the event has the day on which it was due, however late it is written.
 *
 * <p>Deadlines are kept by day ({@code mongo}), set from the topic ({@code kafka}) and fired by every instance
 * ({@code firing}).
 */
@NullMarked
package nl.kwaliteitsregister.register.deadline;

import org.jspecify.annotations.NullMarked;
