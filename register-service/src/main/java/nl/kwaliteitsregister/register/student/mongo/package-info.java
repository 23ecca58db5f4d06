/** The vault's documents. */
@NullMarked
package nl.kwaliteitsregister.register.student.mongo;

import org.jspecify.annotations.NullMarked;
