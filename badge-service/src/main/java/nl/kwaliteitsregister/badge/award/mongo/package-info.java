/** Deadlines and the index of badges in MongoDB. */
@NullMarked
package nl.kwaliteitsregister.badge.award.mongo;

import org.jspecify.annotations.NullMarked;
