/** Institutions over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.institution.http;

import org.jspecify.annotations.NullMarked;
