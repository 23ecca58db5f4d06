@NullMarked
package nl.kwaliteitsregister.portal.health;

import org.jspecify.annotations.NullMarked;
