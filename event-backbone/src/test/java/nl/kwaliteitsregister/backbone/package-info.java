/** Rules of the module itself. */
@NullMarked
package nl.kwaliteitsregister.backbone;

import org.jspecify.annotations.NullMarked;
