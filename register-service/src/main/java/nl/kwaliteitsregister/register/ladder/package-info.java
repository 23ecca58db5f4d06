/**
 * The ladder (domain §4.5): notes, warnings, stops and what comes before and after each. Rules open reviews and refuse
 * what is not fair; people decide.
 *
 * <p>A <em>case</em> is one proposal with its hearing, up to a decision; a <em>step</em> is what was decided, from its
 * first day to its last. One ladder is one stream: what an institution decides about one host, or about a company. What
 * rules must know of others (incidents, grants, policy) comes in with the command, read by id just before.
 */
@NullMarked
package nl.kwaliteitsregister.register.ladder;

import org.jspecify.annotations.NullMarked;
