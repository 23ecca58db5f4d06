/**
 * Badges (erkenning) of a host in a network (domain §4.7). All badges that a network issues to a host are one stream:
 * what was offered by rule, what the employer accepted or ended, whether it is valid now.
 *
 * <p>Criteria are facts: a level is offered when all of its {@link nl.kwaliteitsregister.badge.award.Rule}s are met,
 * and what is missing is said as plainly. A badge is suspended by a decided step of the ladder and never by a signal;
 * a person looks on request at whatever the rule refused or ended.
 */
@NullMarked
package nl.kwaliteitsregister.badge.award;

import org.jspecify.annotations.NullMarked;
