@NullMarked
package nl.kwaliteitsregister.projection.upkeep;

import org.jspecify.annotations.NullMarked;
