/** Mails that wait, in MongoDB. */
@NullMarked
package nl.kwaliteitsregister.register.mail.mongo;

import org.jspecify.annotations.NullMarked;
