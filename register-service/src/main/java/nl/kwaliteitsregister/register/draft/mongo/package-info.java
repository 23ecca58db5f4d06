/** Drafts in a database of their own: they are in no backup of the store, and no stream knows them. */
@NullMarked
package nl.kwaliteitsregister.register.draft.mongo;

import org.jspecify.annotations.NullMarked;
