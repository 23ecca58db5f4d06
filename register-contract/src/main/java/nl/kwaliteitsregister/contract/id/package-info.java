/** Identifiers, each a type of its own: a wrong one does not compile. {@code toString} is the written form. */
@NullMarked
package nl.kwaliteitsregister.contract.id;

import org.jspecify.annotations.NullMarked;
