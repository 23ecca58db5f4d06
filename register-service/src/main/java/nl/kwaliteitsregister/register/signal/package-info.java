/**
 * Signals (signalen): anything short of a formal report, recorded early, with how serious it is and what became of it
 * (domain §4.4). Each signal is a stream of its own. A trained person sets the severity, a second one confirms the
 * gravest the same day; the student agrees step by step and may take it back; the host is talked to, bodies outside are
 * referred to, and what is done in time closes it. The words of a signal are sealed before they come here.
 */
@NullMarked
package nl.kwaliteitsregister.register.signal;

import org.jspecify.annotations.NullMarked;
