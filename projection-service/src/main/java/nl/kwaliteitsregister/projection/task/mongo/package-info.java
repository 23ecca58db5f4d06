/** Tasks as they are stored, looked up by id. */
@NullMarked
package nl.kwaliteitsregister.projection.task.mongo;

import org.jspecify.annotations.NullMarked;
