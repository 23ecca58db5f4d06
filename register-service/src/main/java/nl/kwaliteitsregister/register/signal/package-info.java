/**
 * Signals (signalen): anything short of a formal report, recorded early, with how serious it is (domain §4.4). Each
 * signal is a stream of its own. A trained person sets the severity, a second one confirms the gravest the same day.
 * The words of a signal are sealed before they come here.
 */
@NullMarked
package nl.kwaliteitsregister.register.signal;

import org.jspecify.annotations.NullMarked;
