/**
 * What is to happen because a day passed (domain §4): check-ins not held, checks and conditions whose term ended,
 * a severity that nobody confirmed.
 *
 * <p>An event sets a deadline ({@code When…Then…}); when its day comes, the register sends itself a command. The rules
 * decide what comes of it: a deadline that was overtaken leads to nothing, one that is fired twice leads to one event,
 * and the event has the day on which it was due, however late it is written.
 *
 * <p>How they are kept and fired stands in {@link nl.kwaliteitsregister.backbone.deadline}; here is what sets them
 * ({@code kafka}) and how they are written ({@code mongo}).
 */
@NullMarked
package nl.kwaliteitsregister.register.deadline;

import org.jspecify.annotations.NullMarked;
