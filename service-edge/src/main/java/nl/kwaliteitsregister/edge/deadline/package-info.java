/** Fires deadlines when their day has come: at start all that became due meanwhile, then day by day. */
@NullMarked
package nl.kwaliteitsregister.edge.deadline;

import org.jspecify.annotations.NullMarked;
