/**
 * The confidants' space (domain §4.4): confidential signals, and signals about the school itself (S16).
 *
 * <p>Nothing of it is an event of the register. What is held here lies sealed in a database of its own and is written to
 * no store of events, topic, view, log or figure, so that nobody else can read it, count it or see when something
 * happened. It ends there, or facts are released: they become an ordinary signal, told by the confidant, that says
 * nothing of where it came from.
 */
@NullMarked
package nl.kwaliteitsregister.register.confidential;

import org.jspecify.annotations.NullMarked;
