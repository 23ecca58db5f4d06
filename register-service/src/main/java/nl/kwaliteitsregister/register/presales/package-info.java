/**
 * The pre-sales check (voortoets): is this host fit for interns of this programme, before anybody is placed
 * (domain §4.1). An institution checks a host for one programme or for all; the checks of one such scope are one
 * stream, in the order in which they happened, so that "the valid check" and "refused twice in a row" are read from
 * one place. The gate of a placement asks {@link nl.kwaliteitsregister.register.presales.CheckStanding}.
 */
@NullMarked
package nl.kwaliteitsregister.register.presales;

import org.jspecify.annotations.NullMarked;
