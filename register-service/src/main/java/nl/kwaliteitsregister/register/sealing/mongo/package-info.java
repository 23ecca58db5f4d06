/** Data keys in a database of their own. */
@NullMarked
package nl.kwaliteitsregister.register.sealing.mongo;

import org.jspecify.annotations.NullMarked;
