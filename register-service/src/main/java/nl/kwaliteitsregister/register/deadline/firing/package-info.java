/** Fires deadlines when their day has come: at start all that became due meanwhile, then day by day. */
@NullMarked
package nl.kwaliteitsregister.register.deadline.firing;

import org.jspecify.annotations.NullMarked;
