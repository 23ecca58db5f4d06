/** The first page: what there is to do now. */
@NullMarked
package nl.kwaliteitsregister.portal.today;

import org.jspecify.annotations.NullMarked;
