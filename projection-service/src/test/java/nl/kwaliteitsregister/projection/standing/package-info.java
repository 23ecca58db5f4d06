@NullMarked
package nl.kwaliteitsregister.projection.standing;

import org.jspecify.annotations.NullMarked;
