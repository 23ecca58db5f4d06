/** Files, looked up part by part by their ids. */
@NullMarked
package nl.kwaliteitsregister.projection.hostfile.mongo;

import org.jspecify.annotations.NullMarked;
