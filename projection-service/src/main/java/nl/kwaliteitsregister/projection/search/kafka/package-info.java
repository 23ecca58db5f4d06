/** Keeps the index up with the changes of the view that it is made from. */
@NullMarked
package nl.kwaliteitsregister.projection.search.kafka;

import org.jspecify.annotations.NullMarked;
