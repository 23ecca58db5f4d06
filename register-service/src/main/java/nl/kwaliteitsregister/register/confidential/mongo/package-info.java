/** A database of its own, where every entry is sealed. */
@NullMarked
package nl.kwaliteitsregister.register.confidential.mongo;

import org.jspecify.annotations.NullMarked;
