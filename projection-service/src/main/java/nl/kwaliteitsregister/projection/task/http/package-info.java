/** A person's tasks over HTTP. */
@NullMarked
package nl.kwaliteitsregister.projection.task.http;

import org.jspecify.annotations.NullMarked;
