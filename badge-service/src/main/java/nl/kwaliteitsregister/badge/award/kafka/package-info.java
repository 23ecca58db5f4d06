/** What badges follow from: facts of the register, networks, and the badges' own events; one group each. */
@NullMarked
package nl.kwaliteitsregister.badge.award.kafka;

import org.jspecify.annotations.NullMarked;
