/**
 * The host file over HTTP: {@code /v1/employers/{employer}/file} and its pages, for the institution of the token.
 *
 * <p>A host on which that institution has no file is not found, whoever else has one. {@code Register-After} (a position
 * that a command's answer gave) waits for the view; {@code stale} says that it did not come in time.
 */
@NullMarked
package nl.kwaliteitsregister.projection.hostfile.http;

import org.jspecify.annotations.NullMarked;
