/** The rules of badges, with nothing around them. */
@NullMarked
package nl.kwaliteitsregister.badge.award;

import org.jspecify.annotations.NullMarked;
