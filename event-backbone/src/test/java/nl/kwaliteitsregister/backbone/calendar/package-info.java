/** Dutch days. */
@NullMarked
package nl.kwaliteitsregister.backbone.calendar;

import org.jspecify.annotations.NullMarked;
