@NullMarked
package nl.kwaliteitsregister.quality;

import org.jspecify.annotations.NullMarked;
