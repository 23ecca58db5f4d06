/** Keeps and gives back the caller's own drafts. */
@NullMarked
package nl.kwaliteitsregister.register.draft.http;

import org.jspecify.annotations.NullMarked;
