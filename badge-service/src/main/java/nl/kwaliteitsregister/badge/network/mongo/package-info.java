/** Networks in MongoDB: a document per network and one per school. */
@NullMarked
package nl.kwaliteitsregister.badge.network.mongo;

import org.jspecify.annotations.NullMarked;
