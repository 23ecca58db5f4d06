/**
 * The confidants' own space. Nothing of it stands on any other page, not even that there is something; and nothing that
 * is typed here is kept as a draft, for drafts lie elsewhere.
 */
@NullMarked
package nl.kwaliteitsregister.portal.confidential;

import org.jspecify.annotations.NullMarked;
