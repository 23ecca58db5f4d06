/**
 * Dutch days: which are working days, and when a day begins in Amsterdam.
 *
 * <p>Terms of the register count in working days (domain §4): no weekend, and none of the days that the Algemene
 * termijnenwet treats as a general public holiday.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.calendar;

import org.jspecify.annotations.NullMarked;
