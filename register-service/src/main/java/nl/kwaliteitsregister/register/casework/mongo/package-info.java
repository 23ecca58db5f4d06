/** Where final warnings are or were, in the database of the register's own views. */
@NullMarked
package nl.kwaliteitsregister.register.casework.mongo;

import org.jspecify.annotations.NullMarked;
