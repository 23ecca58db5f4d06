/** How far views are behind their topics. */
@NullMarked
package nl.kwaliteitsregister.projection.upkeep.kafka;

import org.jspecify.annotations.NullMarked;
