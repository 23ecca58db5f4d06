/** Ladders over HTTP: for those who propose, check, hear and decide, and for the employer it is about. */
@NullMarked
package nl.kwaliteitsregister.register.casework.http;

import org.jspecify.annotations.NullMarked;
