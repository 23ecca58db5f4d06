/** Takes up the notices that people send by mail, and sends them. */
@NullMarked
package nl.kwaliteitsregister.register.mail.kafka;

import org.jspecify.annotations.NullMarked;
