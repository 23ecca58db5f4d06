@NullMarked
package nl.kwaliteitsregister.projection.task;

import org.jspecify.annotations.NullMarked;
