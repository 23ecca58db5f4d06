/**
 * How an event is written and read: as typed JSON in the event store, as a CloudEvent on a topic.
 *
 * <p>Names and versions are literals in one table, so classes move freely. Writing always gives the current version
 * and, for equal events, equal bytes; reading takes every version that was ever written, by the upcasts of
 * {@link nl.kwaliteitsregister.contract.codec.EventCodec}. What is not understood is refused by type
 * ({@link nl.kwaliteitsregister.contract.codec.UnreadableEvent}): readers stop at it or park it, never skip it.
 */
@NullMarked
package nl.kwaliteitsregister.contract.codec;

import org.jspecify.annotations.NullMarked;
