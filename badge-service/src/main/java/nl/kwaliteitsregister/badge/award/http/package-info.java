/** Badges over HTTP: for the host itself, for schools with a file on it, and for anybody. */
@NullMarked
package nl.kwaliteitsregister.badge.award.http;

import org.jspecify.annotations.NullMarked;
