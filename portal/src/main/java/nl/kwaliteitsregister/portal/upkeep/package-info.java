/** The state of the views, for who runs the register for all institutions: built anew, switched, dropped. */
@NullMarked
package nl.kwaliteitsregister.portal.upkeep;

import org.jspecify.annotations.NullMarked;
