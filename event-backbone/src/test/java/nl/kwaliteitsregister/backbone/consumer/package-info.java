/** Readers on engines: repeats, gaps, poison and its replay. */
@NullMarked
package nl.kwaliteitsregister.backbone.consumer;

import org.jspecify.annotations.NullMarked;
