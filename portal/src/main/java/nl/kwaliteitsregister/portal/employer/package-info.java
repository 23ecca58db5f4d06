/**
 * What an employer sees and does: how it stands and why, its notices, what it is asked, and how to disagree. Nothing
 * here names a student, or somebody of the school.
 */
@NullMarked
package nl.kwaliteitsregister.portal.employer;

import org.jspecify.annotations.NullMarked;
