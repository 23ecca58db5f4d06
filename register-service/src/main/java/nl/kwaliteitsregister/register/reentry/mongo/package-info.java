/** The hosts to compare a newcomer with, by their keys, in MongoDB. */
@NullMarked
package nl.kwaliteitsregister.register.reentry.mongo;

import org.jspecify.annotations.NullMarked;
