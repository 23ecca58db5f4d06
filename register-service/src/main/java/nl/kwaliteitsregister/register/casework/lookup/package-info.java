/** What the rules of the ladder must know of other streams, read by id just before a command. */
@NullMarked
package nl.kwaliteitsregister.register.casework.lookup;

import org.jspecify.annotations.NullMarked;
