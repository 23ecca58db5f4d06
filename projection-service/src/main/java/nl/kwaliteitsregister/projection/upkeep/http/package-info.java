/** Versions, comparisons and digests of views, for those who run the register. */
@NullMarked
package nl.kwaliteitsregister.projection.upkeep.http;

import org.jspecify.annotations.NullMarked;
