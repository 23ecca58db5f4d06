/**
 * The identity vault (domain §5): which sealing key and which respondent tokens belong to a student whom a school
 * knows by a pseudonym. Not event-sourced, in a database of its own, with one collection per institution: what is
 * erased here is gone.
 */
@NullMarked
package nl.kwaliteitsregister.register.student;

import org.jspecify.annotations.NullMarked;
