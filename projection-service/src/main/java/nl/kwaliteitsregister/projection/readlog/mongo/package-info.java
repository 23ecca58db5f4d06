/** Reads in MongoDB, found by the names of documents alone. */
@NullMarked
package nl.kwaliteitsregister.projection.readlog.mongo;

import org.jspecify.annotations.NullMarked;
