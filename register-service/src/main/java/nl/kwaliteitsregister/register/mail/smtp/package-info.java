/** A mail server. */
@NullMarked
package nl.kwaliteitsregister.register.mail.smtp;

import org.jspecify.annotations.NullMarked;
