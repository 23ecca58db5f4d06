/** What somebody is typing, kept by register-service until it is sent: a lost session costs a login and no text. */
@NullMarked
package nl.kwaliteitsregister.portal.draft;

import org.jspecify.annotations.NullMarked;
