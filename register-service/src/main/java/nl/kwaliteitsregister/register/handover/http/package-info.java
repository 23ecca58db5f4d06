/** Handovers over HTTP. */
@NullMarked
package nl.kwaliteitsregister.register.handover.http;

import org.jspecify.annotations.NullMarked;
