/** Rows of a file as commands about hosts. */
@NullMarked
package nl.kwaliteitsregister.register.hostimport.employer;

import org.jspecify.annotations.NullMarked;
