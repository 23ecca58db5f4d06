/** Commits on an engine. */
@NullMarked
package nl.kwaliteitsregister.backbone.store;

import org.jspecify.annotations.NullMarked;
