/**
 * How many students a host had: who speaks where only a few were is recognised (domain §4.4). A small decision view of
 * placements that started, made from the topic; each entry is written anew from the placement's own stream.
 */
@NullMarked
package nl.kwaliteitsregister.register.headcount;

import org.jspecify.annotations.NullMarked;
