/**
 * Finding a host among the files of one's own institution: by name however it is written, by number, by place, narrowed
 * by standing, sector, recognition and badge. The index is complete on every instance of the service and no source of
 * anything: what is lost is built again from the host files.
 */
@NullMarked
package nl.kwaliteitsregister.projection.search;

import org.jspecify.annotations.NullMarked;
