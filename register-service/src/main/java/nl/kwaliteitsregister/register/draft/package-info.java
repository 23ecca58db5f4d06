/**
 * What somebody is still typing into a form. A draft is no fact: it causes no event, is read by its author alone, and is
 * gone after 14 days.
 */
@NullMarked
package nl.kwaliteitsregister.register.draft;

import org.jspecify.annotations.NullMarked;
