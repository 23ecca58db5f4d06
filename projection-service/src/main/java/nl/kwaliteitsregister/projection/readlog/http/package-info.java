/** Who read what, over HTTP: for the institution's own readers, its quality officer, and the employer. */
@NullMarked
package nl.kwaliteitsregister.projection.readlog.http;

import org.jspecify.annotations.NullMarked;
