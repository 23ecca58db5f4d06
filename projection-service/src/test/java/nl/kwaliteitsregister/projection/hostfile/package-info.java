@NullMarked
package nl.kwaliteitsregister.projection.hostfile;

import org.jspecify.annotations.NullMarked;
