@NullMarked
package nl.kwaliteitsregister.projection.hostfile.reading;

import org.jspecify.annotations.NullMarked;
