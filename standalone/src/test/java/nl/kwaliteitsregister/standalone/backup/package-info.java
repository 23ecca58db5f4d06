@NullMarked
package nl.kwaliteitsregister.standalone.backup;

import org.jspecify.annotations.NullMarked;
