/**
 * The published language of the register: what services say to each other and keep for ever.
 *
 * <p>{@code id} holds identifiers, {@code code} the lists of codes, {@code event} the events, {@code codec} how an
 * event is written as a CloudEvent and read back, {@code sealing} how personal text is kept unreadable without its
 * key. Nothing here knows a store, a broker or a framework.
 */
@NullMarked
package nl.kwaliteitsregister.contract;

import org.jspecify.annotations.NullMarked;
