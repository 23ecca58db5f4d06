@NullMarked
package nl.kwaliteitsregister.projection;

import org.jspecify.annotations.NullMarked;
