/**
 * Searching hosts over HTTP: {@code /v1/hosts} and {@code /v1/hosts/suggestions}, among the files of the institution of
 * the token. Another institution's files are not filtered out but never asked for.
 */
@NullMarked
package nl.kwaliteitsregister.projection.search.http;

import org.jspecify.annotations.NullMarked;
