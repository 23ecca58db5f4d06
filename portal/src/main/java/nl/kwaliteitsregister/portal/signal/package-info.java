/** Signals: recording one with the student's consent, and saying how serious it is (domain §4.4). */
@NullMarked
package nl.kwaliteitsregister.portal.signal;

import org.jspecify.annotations.NullMarked;
