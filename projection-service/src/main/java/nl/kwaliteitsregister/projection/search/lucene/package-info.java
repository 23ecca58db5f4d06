/**
 * The index as a Lucene index in a folder of its own. All text is folded by our own rules before Lucene sees it, and
 * questions are put together from words, never parsed: there is no query language that a hostile text could use.
 */
@NullMarked
package nl.kwaliteitsregister.projection.search.lucene;

import org.jspecify.annotations.NullMarked;
