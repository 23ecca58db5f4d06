/** Deadlines kept and fired as days go by. */
@NullMarked
package nl.kwaliteitsregister.backbone.deadline;

import org.jspecify.annotations.NullMarked;
