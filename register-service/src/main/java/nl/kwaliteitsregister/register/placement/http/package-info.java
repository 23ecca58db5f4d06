/**
 * Placements over HTTP. Free text and pseudonyms are sealed here; checks and the file on the host are read by id right
 * before a command that needs them is sent.
 */
@NullMarked
package nl.kwaliteitsregister.register.placement.http;

import org.jspecify.annotations.NullMarked;
